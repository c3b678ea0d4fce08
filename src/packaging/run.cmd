@echo off
rem Starts Toe Up on Windows with an installed Java 17 or newer: in a window, or in this console with --plain.
rem See README.txt. The runtime that lies in this folder is for Linux.
setlocal
set "here=%~dp0."
set "bin="
if defined JAVA_HOME set "bin=%JAVA_HOME%\bin\"
set flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx64m "-Dtoeup.home=%here%"

rem With a folder of this name beside the program everything is kept in it and nothing on the computer.
set "kept=%~dp0portable"
if not exist "%kept%\" goto choose
set "TOEUP_DATA="
set "XDG_DATA_HOME=%kept%\data"
set "XDG_CONFIG_HOME=%kept%\config"
set "XDG_STATE_HOME=%kept%\state"
set "XDG_CACHE_HOME=%kept%\cache"
set flags=%flags% "-Duser.home=%kept%\home" "-Djava.io.tmpdir=%kept%" "-XX:ErrorFile=%kept%\jvm-crash-%%p.log"

:choose
if defined bin (
    if not exist "%bin%java.exe" goto nojava
) else (
    where /q java.exe || goto nojava
)
echo(%* | findstr /c:"--plain" >nul && goto console
if "%~1"=="" goto window
if "%~1"=="--window" goto window
if "%~1"=="--font-size" goto window
if "%~1"=="start" goto window
if "%~1"=="today" goto window

rem The other commands, such as list and doctor, write lines.
:console
"%bin%java" %flags% -jar "%here%\toeup.jar" %*
exit /b %errorlevel%

:window
set "window=--window"
echo(%* | findstr /c:"--window" >nul && set "window="
start "" "%bin%javaw" %flags% -jar "%here%\toeup.jar" %* %window%
exit /b 0

:nojava
for /f "tokens=1,* delims=:" %%a in ('findstr /c:"run.pack.windows" "%here%\data\text\en\run.json"') do echo %%b
exit /b 1
