#!/bin/bash
# Starts Toe Up, after building it where the sources are newer than the build and after offering to install what
# is missing. See README.md. The usual start is kept short: three small programs run before the JVM.
#
#   ./run.sh [-y] [COMMAND...]            -y: install what is missing without asking
#   ./run.sh [-y] --test [MAVEN OPTION...]  builds and runs all tests
set -u

readonly LEAST_JAVA=17

script=$0
[ -L "$script" ] && script=$(readlink -f -- "$script")
here=${script%/*}
case $here in
    "$script" | .) here=$PWD ;;
    /*) ;;
    *) here=$PWD/${here#./} ;;
esac
readonly here jar=$here/target/toeup.jar

# Tells the user the text of key $1, with {0}, {1} and so on replaced by the arguments that follow. The texts lie
# where the program's own lie, one to a line, so that nothing but the shell is needed to read them.
say() {
    local line argument text=$1 place=0 key=$1
    shift
    while IFS= read -r line; do
        case $line in
            *"\"$key\": \""*) text=${line#*\": \"} text=${text%\"*} ;;
        esac
    done <"$here/data/text/en/run.json"
    for argument; do
        text=${text//"{$place}"/"$argument"}
        place=$((place + 1))
    done
    printf '%s\n' "$text" >&2
}

give_up() {
    say "$@"
    exit 1
}

# Sets java (its path, empty without one) and java_home. JAVA_HOME decides, else the java on the PATH.
find_java() {
    java='' java_home=''
    if [ -n "${JAVA_HOME-}" ]; then
        java_home=${JAVA_HOME%/}
        [ -x "$java_home/bin/java" ] && java=$java_home/bin/java
    elif hash java 2>/dev/null; then
        java=$(readlink -f -- "${BASH_CMDS[java]}")
        java_home=${java%/bin/java}
    fi
}

# Sets java_version to the main number, such as 17, and classes to the archive for just this version. Starting a JVM
# only to ask it would cost more than all else here.
find_java_version() {
    local name value
    java_version=''
    if [ -r "$java_home/release" ]; then
        while IFS='=' read -r name value; do
            [ "$name" = JAVA_VERSION ] && java_version=${value//\"/}
        done <"$java_home/release"
    fi
    [ -n "$java_version" ] || ask_java_version
    classes=$here/target/classes-$java_version.jsa
    java_version=${java_version#1.}  # Java 8 calls itself 1.8
    java_version=${java_version%%[!0-9]*}
}

# For a java without a release file, such as a wrapper: asked once, the answer kept until the file changes.
ask_java_version() {
    local folder=${XDG_CACHE_HOME:-${HOME-}/.cache}/toeup asked='' version=''
    local answer=$folder/java-version
    if [ -r "$answer" ] && ! [ "$java" -nt "$answer" ]; then
        { IFS= read -r asked && IFS= read -r version; } <"$answer"
    fi
    if [ "$asked" != "$java" ] || [ -z "$version" ]; then
        version=$("$java" -XshowSettings:properties -version 2>&1 |
            sed -n 's/.*java\.specification\.version = //p')
        { mkdir -p -- "$folder" && printf '%s\n%s\n' "$java" "$version" >"$answer"; } 2>/dev/null
    fi
    java_version=$version
}

# Whether there is a java that is new enough; a wrong one is named.
java_fits() {
    find_java
    if [ -z "$java" ]; then
        [ -z "${JAVA_HOME-}" ] || give_up run.java.home.none "$JAVA_HOME"
        return 1
    fi
    find_java_version
    [ "${java_version:-0}" -ge "$LEAST_JAVA" ] && return 0
    [ -z "${JAVA_HOME-}" ] || give_up run.java.home.old "$JAVA_HOME" "${java_version:-?}" "$LEAST_JAVA"
    say run.java.old "$java" "${java_version:-?}" "$LEAST_JAVA"
    return 1
}

jdk_fits() {
    java_fits || return 1
    [ -x "$java_home/bin/javac" ] && return 0
    [ -z "${JAVA_HOME-}" ] || give_up run.java.home.jre "$JAVA_HOME" "$LEAST_JAVA"
    return 1
}

is_built() {
    [ -f "$jar" ] && [ -d "$here/target/lib" ]
}

is_stale() {
    [ -n "$(find "$here/pom.xml" "$here/src/main" -newer "$jar" -print -quit 2>/dev/null)" ]
}

# Sets missing to the Debian packages still needed for $1: start, build or test.
find_missing() {
    missing=()
    if [ "$1" = start ]; then
        java_fits || missing+=("$(jdk_package)")
        return
    fi
    jdk_fits || missing+=("$(jdk_package)")
    hash mvn 2>/dev/null || missing+=(maven)
    [ "$1" = test ] || return
    local tool
    for tool in tmux shellcheck espeak-ng; do
        hash "$tool" 2>/dev/null || missing+=("$tool")
    done
}

# Systems that no longer have, or do not yet have, the numbered package call their own by the plain name.
jdk_package() {
    local numbered=openjdk-$LEAST_JAVA-jdk-headless
    if ! apt-cache show "$numbered" >/dev/null 2>&1 && apt-cache show default-jdk-headless >/dev/null 2>&1; then
        echo default-jdk-headless
    else
        echo "$numbered"
    fi
}

# Sees to it that what $1 (start, build or test) needs is there, or ends with word on what to install.
provide() {
    find_missing "$1"
    [ ${#missing[@]} -eq 0 ] && return
    hash apt-get 2>/dev/null || give_up run.install.byhand "${missing[*]}" "$LEAST_JAVA"
    say run.install.needed "${missing[*]}"
    may_install || give_up run.install.declined "apt-get install ${missing[*]}"
    install_missing || give_up run.install.failed "${missing[*]}"
    hash -r
    find_missing "$1"
    [ ${#missing[@]} -eq 0 ] || give_up run.install.still "${missing[*]}"
}

may_install() {
    local answer=''
    [ "$yes" = true ] && return 0
    [ -t 0 ] || return 1
    say run.install.ask
    IFS= read -r answer
    case $answer in [yY]*) return 0 ;; *) return 1 ;; esac
}

install_missing() {
    local as_root=()
    if [ "$EUID" -ne 0 ]; then
        hash sudo 2>/dev/null || give_up run.install.root "apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -q update >&2 || return
    # What a system calls its JDK is only known now, if nothing had been fetched before.
    missing=("${missing[@]/#openjdk-*/$(jdk_package)}")
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
        "${missing[@]}" >&2
}

maven() {
    (cd -- "$here" && JAVA_HOME=$java_home exec mvn -B "$@")
}

build() {
    local begun=$here/target/build-begun log=$here/target/build.log
    provide build
    say run.build.begins
    : >"$begun"
    # A program that still runs reads its jar until it ends; moved away it stays whole, written over it would not.
    [ ! -f "$jar" ] || mv -f -- "$jar" "$jar.before"
    if ! maven -q -Dmaven.test.skip=true package >"$log" 2>&1; then
        [ ! -f "$jar.before" ] || mv -f -- "$jar.before" "$jar"
        cat -- "$log" >&2
        give_up run.build.failed
    fi
    # As old as the moment the build began, so that a source changed meanwhile is built the next time; and touched
    # at all, because Maven leaves a jar alone whose content stays the same.
    touch -r "$begun" -- "$jar" && rm -f -- "$begun" "$jar.before"
}

# Two starts at once must not build into the same folder: the second waits, and then finds the work done.
build_alone() {
    [ -w "$here/target" ] || mkdir -- "$here/target" 2>/dev/null || give_up run.build.readonly "$here"
    exec 9>"$here/target/build.lock"
    ! hash flock 2>/dev/null || flock 9
    if ! is_built || is_stale; then build; fi
    exec 9>&-
}

build_if_needed() {
    if ! is_built; then
        build_alone
    elif is_stale; then
        if [ -w "$here/target" ]; then build_alone; else say run.build.stale "$here"; fi
    fi
}

# Keeps the classes that the first picture needs as this JVM holds them in memory, which saves later starts a third of
# their time. A picture for nobody, in a home of its own and without input, loads them. Where that does not work an
# empty file is left, so that it is not tried each time; an archive that does not fit is passed over in silence.
archive_classes() {
    local home=$here/target/nobody
    mkdir -p -- "$home" && timeout 30 env -i HOME="$home" LC_ALL="${LC_ALL-}" LANG="${LANG-}" "$java" "${flags[@]}" \
        "-XX:ArchiveClassesAtExit=$classes.new" "-Dtoeup.terminal=- 24 80" -jar "$jar" </dev/null >/dev/null 2>&1
    [ -s "$classes.new" ] || : >"$classes.new"
    mv -f -- "$classes.new" "$classes"
    rm -rf -- "$home"
}

archive_if_needed() {
    [ "$classes" -nt "$jar" ] || ! [ -w "$here/target" ] || ! [ -d "$here/src" ] || archive_classes
}

run_tests() {
    provide test
    maven "$@" verify
}

start() {
    local terminal flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData -Xmx64m
        -Djdk.console=java.base "-Dtoeup.home=$here")
    archive_if_needed
    flags+=("-XX:SharedArchiveFile=$classes" -Xlog:disable)
    if [ -t 0 ] && [ -t 1 ] && terminal=$(stty -g 2>/dev/null); then
        start_guarded "$@"
    else
        exec "$java" "${flags[@]}" -jar "$jar" "$@"
    fi
}

# Runs the JVM as a child: should it be killed without a chance to clean up, the terminal is given back in order.
start_guarded() {
    local jvm='' told='' code size
    trap 'tell TERM' TERM
    trap 'tell HUP' HUP
    trap 'tell INT' INT
    if has_screens "${1-}" && size=$(stty size -icanon -echo -isig -ixon -iexten min 1 time 0 2>/dev/null); then
        # Starting a process from Java takes ten times as long. See Launched.java.
        flags+=("-Dtoeup.terminal=$terminal $size")
    fi
    # A shell gives a child in the background no input and makes it deaf to INT; both are undone here.
    exec 3<&0
    (trap - INT && exec "$java" "${flags[@]}" -jar "$jar" "$@") <&3 3<&- &
    jvm=$!
    [ -z "$told" ] || tell "$told"
    # A signal ends the wait, not the JVM: what counts is the JVM's own end.
    while
        told=''
        wait "$jvm"
        code=$?
        [ -n "$told" ]
    do :; done
    case $code in
        129 | 130 | 143) ;;
        12[89] | 1[3-9][0-9]) leave_screen "$code" ;;
    esac
    [ -z "${size-}" ] || stty "$terminal" 2>/dev/null
    exit "$code"
}

tell() {
    told=$1
    [ -z "$jvm" ] || kill "-$1" "$jvm" 2>/dev/null
}

# Whether the command shows screens, as far as its first word tells. A wrong guess does no harm.
has_screens() {
    case $1 in '' | -* | start | today) return 0 ;; *) return 1 ;; esac
}

# Plain letters, visible cursor, cleared and left alternate screen; then the settings from before the start.
leave_screen() {
    printf '\033[0m\033[?25h\033[2J\033[H\033[?1049l'
    stty "$terminal" 2>/dev/null
    say run.ended.badly "$1"
}

yes=false
testing=false
while [ $# -gt 0 ]; do
    case $1 in
        -y) yes=true ;;
        --test) testing=true ;;
        *) break ;;
    esac
    shift
done

if [ "$testing" = true ]; then
    run_tests "$@"
    exit
fi
build_if_needed
[ -n "${java-}" ] || provide start
start "$@"
