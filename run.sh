#!/bin/bash
# Starts Toe Up, after building it where the sources are newer than the build and after offering to install what
# is missing. See README.md. The usual start is kept short: three small programs run at once before the JVM, and one beside it.
#
#   ./run.sh [-y] [COMMAND...]            -y: install what is missing without asking
#   ./run.sh [-y] --test [MAVEN OPTION...]  builds and runs all tests
#   ./run.sh [-y] --bundle                makes target/toeup-VERSION-linux-ARCH.tar.gz, which needs no Java
#   ./run.sh [-y] --deb                   makes a Debian package of the same; both may be asked for at once
set -u

readonly LEAST_JAVA=17

script=$0
[ -L "$script" ] && script=$(readlink -f -- "$script")
case $script in */*) here=${script%/*} ;; *) here=. ;; esac
# shellcheck source=src/launcher/start.sh
. "$here/src/launcher/start.sh"
readonly jar=$here/target/toeup.jar

# Begins to follow the links that lead to the java on the PATH.
follow_links() {
    [ -n "${JAVA_HOME-}" ] || ! hash java 2>/dev/null || exec {links}< <(exec readlink -f -- "${BASH_CMDS[java]}")
}

# Begins to look for a source that is newer than the build.
look_for_changes() {
    [ -z "${changes-}" ] || exec {changes}<&-
    exec {changes}< <(exec find "$here/pom.xml" "$here/src/main" -newer "$jar" -print -quit 2>/dev/null)
}

# What these find is read when it is needed: other programs, and the rest of this script, are read in meanwhile.
ask_terminal
follow_links
look_for_changes

# Sets java (its path, empty without one) and java_home. JAVA_HOME decides, else the java on the PATH.
find_java() {
    java='' java_home=''
    if [ -n "${JAVA_HOME-}" ]; then
        java_home=${JAVA_HOME%/}
        [ -x "$java_home/bin/java" ] && java=$java_home/bin/java
        return
    fi
    [ -n "${links-}" ] || follow_links
    [ -n "${links-}" ] || return
    IFS= read -r -d '' java <&"$links"
    java=${java%$'\n'} java_home=${java%/bin/java}
    exec {links}<&-
    links=''
}

# Sets java_version to the main number, such as 17, classes to the archive for just this build of it, and light to
# the flags it takes. Starting a JVM only to ask it would cost more than all else here.
find_java_version() {
    local name value build=''
    java_version='' light=("${LIGHT[@]}")
    if [ -r "$java_home/release" ]; then
        while IFS='=' read -r name value; do
            case $name in
                JAVA_VERSION) java_version=${value//\"/} ;;
                JAVA_RUNTIME_VERSION) build=${value//\"/} ;;
            esac
        done <"$java_home/release"
    fi
    [ -n "$java_version" ] || ask_java
    classes=$here/target/classes-${build:-$java_version}.archive
    java_version=${java_version#1.}  # Java 8 calls itself 1.8
    java_version=${java_version%%[!0-9]*}
}

# For a java without a release file, such as a wrapper: asked once, the answer kept until the file changes.
ask_java() {
    local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}} asked='' version='' takes=''
    local answer=$cache/toeup/java-version
    if [ -n "$cache" ] && [ -r "$answer" ] && ! [ "$java" -nt "$answer" ]; then
        { IFS= read -r asked && IFS= read -r version && IFS= read -r takes; } <"$answer"
    fi
    if [ "$asked" != "$java" ] || [ -z "$version" ] || [ -z "$takes" ]; then
        takes=light version=$(told_version "${LIGHT[@]}")
        [ -n "$version" ] || takes=nothing version=$(told_version)
        [ -z "$cache" ] || { mkdir -p -- "$cache/toeup" &&
            printf '%s\n' "$java" "$version" "$takes" >"$answer"; } 2>/dev/null
    fi
    java_version=$version
    [ "$takes" = light ] || light=()
}

told_version() {
    "$java" "$@" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p'
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
    local change=''
    [ -n "${changes-}" ] || look_for_changes
    IFS= read -r change <&"$changes"
    exec {changes}<&-
    changes=''
    [ -n "$change" ]
}

# Sets missing to the Debian packages still needed for $1: start, build, test, bundle or deb.
find_missing() {
    missing=()
    if [ "$1" = start ]; then
        java_fits || missing+=("$(jdk_package)")
        return
    fi
    jdk_fits || missing+=("$(jdk_package)")
    hash mvn 2>/dev/null || missing+=(maven)
    case $1 in
        test)
            need_tools tmux shellcheck espeak-ng yasr syncthing strace xdotool twm
            need_desktop
            ;;
        bundle | deb)
            find_linker
            [ -n "$linker" ] || [[ " ${missing[*]} " == *jdk* ]] || missing+=("$(jdk_package)")
            ;;
    esac
    [ "$1" != deb ] || hash dpkg-deb 2>/dev/null || missing+=(dpkg)
}

# Adds those programs to missing that are, where the package has the program's name.
need_tools() {
    local tool
    for tool; do
        hash "$tool" 2>/dev/null || missing+=("$tool")
    done
}

# The tests of the window need a screen nobody sees, letters, and a Java that can open windows.
need_desktop() {
    hash Xvfb 2>/dev/null || missing+=(xvfb)
    [ -r /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf ] || missing+=(fonts-dejavu-core)
    [ -n "$java_home" ] && [ -r "$java_home/lib/libawt_xawt.so" ] || missing+=("$(desktop_package)")
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

# What completes the JDK that is there, or that will be, with the parts for a desktop.
desktop_package() {
    local numbered=openjdk-${java_version:-$LEAST_JAVA}-jre
    if ! apt-cache show "$numbered" >/dev/null 2>&1 && apt-cache show default-jre >/dev/null 2>&1; then
        echo default-jre
    else
        echo "$numbered"
    fi
}

# Sees to it that what $1 (as for find_missing) needs is there, or ends with word on what to install.
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
    missing=("${missing[@]/#openjdk-*-jdk-headless/$(jdk_package)}")
    missing=("${missing[@]/#openjdk-*-jre/$(desktop_package)}")
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
        "${missing[@]}" >&2
}

maven() {
    (cd -- "$here" && JAVA_HOME=$java_home exec mvn -B "$@")
}

build() {
    local begun=$here/target/build-begun log=$here/target/build.log
    provide build
    waited=true
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
    look_for_changes  # what was seen before the wait no longer counts
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

# Sets program to what the JVM is told to run. It finds classes that it takes for its own all by itself, those of others
# by way of Java code that is slow at a start, which costs a seventh of it. In the list of jars a colon parts them.
find_program() {
    local IFS=: jars=("$jar" "$here"/target/lib/*.jar)
    program=(-jar "$jar")
    [ ${#light[@]} -gt 0 ] || return
    case $here in *:*) ;; *) program=("-Xbootclasspath/a:${jars[*]}" -cp "$jar" toeup.cli.Main) ;; esac
}

# Keeps the classes that a visit needs as this JVM holds them in memory, which saves later starts half of their time
# and more. Somebody made up, in a home that is gone afterwards, has a record read, answers the first questions and
# begins an exercise. Where that does not work an empty file is left, so that it is not tried each time; an archive
# that does not fit is passed over in silence by the JVM.
archive_classes() {
    local home=$here/target/nobody.$$ new=$classes.$$
    clear_left_behind
    { mkdir -p -- "$home" && : >"$new"; } 2>/dev/null || return 0
    waited=true
    ! [ -t 2 ] || say run.archive.begins
    # Whoever does not want to wait ends the program, and the next start tries again.
    trap 'break_off 130' INT
    trap 'break_off 143' TERM
    trap 'break_off 129' HUP
    visit_as_nobody 2>/dev/null
    rm -rf -- "$home"
    [ -s "$new" ] || : >"$new"
    # Whole before it has its name: a JVM does not survive an archive that a power cut has left cut short.
    { sync -- "$new"; mv -f -- "$new" "$classes"; } 2>/dev/null
    trap - INT TERM HUP
}

# Within archive_classes, by its traps; ends with the exit code $1.
# shellcheck disable=SC2317
break_off() {
    rm -rf -- "$home" "$new"
    exit "$1"
}

# What a start left that was killed meanwhile, told by the number of its process where the system lists those.
clear_left_behind() {
    local left
    [ -d "/proc/$$" ] || return 0
    for left in "$here"/target/nobody.* "$here"/target/classes-*.archive.*; do
        [ -d "/proc/${left##*.}" ] || rm -rf -- "$left"
    done 2>/dev/null
}

# Makes the archive new, in home.
visit_as_nobody() {
    as_nobody "${program[@]}" patients add NOBODY </dev/null
    as_nobody "${program[@]}" log ball-lifts </dev/null
    type_as_nobody | as_nobody "-XX:DumpLoadedClassList=$home/visit" "${program[@]}"
    as_nobody "-XX:DumpLoadedClassList=$home/command" "${program[@]}" status </dev/null
    as_nobody "-XX:DumpLoadedClassList=$home/lines" "${program[@]}" --plain </dev/null
    # Numbers that each list counts for itself are of no use to all. What was compiled for Java 5 is kept wrongly: its
    # methods are not found later (AbstractMethodError, seen with Java 17).
    sed -e 's/ id: .*//' -e '/^picocli\//d' -- "$home/visit" "$home/command" "$home/lines" >"$home/all"
    # From Java 24 on classes can be kept already joined to each other.
    as_nobody -XX:+AOTClassLinking -Xshare:dump "-XX:SharedClassListFile=$home/all" "-XX:SharedArchiveFile=$new" \
        "${program[@]}"
}

# In the foreground, so that Ctrl-C ends it.
as_nobody() {
    timeout --foreground 60 env -i HOME="$home" LC_ALL="${LC_ALL-}" LANG="${LANG-}" "$java" "${flags[@]}" \
        "-Dtoeup.terminal=- 24 80" "$@" >/dev/null 2>&1
}

# Enter on the welcome and each warning sign, a number to each question; then today's first exercise until it runs.
type_as_nobody() {
    sleep 1.5 && printf '\n\n\n\n\n\n\n\n\n\n\n' && sleep 0.5 && printf '2422123\n' && sleep 0.5 &&
        printf 1 && sleep 0.3 && printf '\n' && sleep 0.3 && printf '\n1' && sleep 0.5 && printf '\n' && sleep 3
}

# A JVM does not notice that a jar was exchanged for another, such as a newer Lanterna.
archive_if_needed() {
    local made_from
    [ -w "$here/target" ] && [ -d "$here/src/main" ] || return 0
    can_remake=true
    for made_from in "$jar" "$java" "$here"/target/lib/*.jar; do
        [ "$classes" -nt "$made_from" ] || { archive_classes; return; }
    done
}

# Whoever presses keys while nothing happens must not have accepted pages that were never shown.
forget_typed() {
    [ ! -t 0 ] || while IFS= read -r -s -t 0.02 -n 1 -d ''; do :; done
}

run_tests() {
    provide test
    maven "$@" verify
}

# Makes what is named: bundle, deb or both.
pack() {
    local kind
    # shellcheck source=src/packaging/make.sh
    . "$here/src/packaging/make.sh"
    for kind; do provide "$kind"; done
    build_if_needed
    make_packed "$@"
}

# Whether the user had to wait for something to be made.
waited=false
yes=false
testing=false
packed=()
while [ $# -gt 0 ]; do
    case $1 in
        -y) yes=true ;;
        --test) testing=true ;;
        --bundle | --deb) packed+=("${1#--}") ;;
        *) break ;;
    esac
    shift
done

if [ "$testing" = true ]; then
    run_tests "$@"
    exit
fi
if [ ${#packed[@]} -gt 0 ]; then
    [ $# -eq 0 ] || give_up run.pack.words "$*"
    pack "${packed[@]}"
    exit
fi
build_if_needed
[ -n "${java-}" ] || provide start
set_flags
find_program
[ ${#light[@]} -eq 0 ] || archive_if_needed
[ "$waited" = false ] || forget_typed
start "$@"
