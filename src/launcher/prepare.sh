# shellcheck shell=bash
# What run.sh needs only when something is to be installed, built, tested, packed or kept for later starts. It is read
# in by run.sh, whose functions and variables it uses.

prepared=true
# Whether what is missing may be installed without asking.
yes=false
# Whether the user had to wait for something to be made.
waited=false

# For a java without a release file, such as a wrapper: asked once, the answer kept until the file changes.
ask_java() {
    local cache asked='' version='' takes='' answer
    name_cache
    answer=$cache/java-version
    if [ -n "$cache" ] && [ -r "$answer" ] && ! [ "$java" -nt "$answer" ]; then
        { IFS= read -r asked && IFS= read -r version && IFS= read -r takes; } <"$answer"
    fi
    if [ "$asked" != "$java" ] || [ -z "$version" ] || [ -z "$takes" ]; then
        takes=light version=$(told_version "${LIGHT[@]}")
        [ -n "$version" ] || takes=nothing version=$(told_version)
        [ -z "$cache" ] || { mkdir -p -- "$cache" &&
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
    has_java && return
    if [ -z "$java" ]; then
        [ -z "${JAVA_HOME-}" ] || give_up run.java.home.none "$JAVA_HOME"
        return 1
    fi
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
    local log=$here/target/build.log
    provide build
    waited=true
    say run.build.begins
    if [ -e "$begun" ]; then
        # A build that was cut off may have left half a jar; the one before stays for the case that this one fails.
        rm -f -- "$jar"
    elif [ -f "$jar" ]; then
        # A program that still runs reads its jar until it ends; moved away it stays whole, written over it would not.
        mv -f -- "$jar" "$jar.before"
    fi
    : >"$begun"
    if ! maven -q -Dmaven.test.skip=true package >"$log" 2>&1; then
        [ ! -f "$jar.before" ] || mv -f -- "$jar.before" "$jar"
        rm -f -- "$begun"
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

# Keeps the classes that a visit needs as this JVM holds them in memory, which saves later starts half of their time
# and more. Somebody made up, in a home that is gone afterwards, has a record, answers the first questions and sees the
# first menu. Where that does not work an empty file is left, so that it is not tried each time; an archive that does
# not fit is passed over in silence by the JVM.
archive_classes() {
    local home=$here/target/nobody.$$ kind archive
    clear_left_behind
    mkdir -p -- "$home" 2>/dev/null || return 0
    waited=true
    ! [ -t 2 ] || say run.archive.begins
    # Whoever does not want to wait ends the program, and the next start tries again.
    trap 'break_off 130' INT
    trap 'break_off 143' TERM
    trap 'break_off 129' HUP
    for kind in lines menu; do
        archive=$here/target/$kind-$java_build.archive
        { "visit_$kind"; make_archive "$kind" "$archive.$$"; } 2>/dev/null
        { [ -s "$archive.$$" ] || : >"$archive.$$"; } 2>/dev/null
        # Whole before it has its name: a JVM does not survive an archive that a power cut has left cut short.
        { sync -- "$archive.$$"; mv -f -- "$archive.$$" "$archive"; } 2>/dev/null
    done
    rm -rf -- "$home"
    trap - INT TERM HUP
}

# Within archive_classes, by its traps; ends with the exit code $1.
# shellcheck disable=SC2317
break_off() {
    rm -rf -- "$home" "$here"/target/*.archive.$$
    exit "$1"
}

# What a start left that was killed meanwhile, told by the number of its process where the system lists those.
clear_left_behind() {
    local left
    [ -d "/proc/$$" ] || return 0
    for left in "$here"/target/nobody.* "$here"/target/*.archive.*; do
        [ -d "/proc/${left##*.}" ] || rm -rf -- "$left"
    done 2>/dev/null
}

# Writes in home which classes are loaded to tell something in lines, after which there are answers and a record.
visit_lines() {
    as_nobody "${program[@]}" patients add NOBODY </dev/null
    as_nobody "${program[@]}" log ball-lifts </dev/null
    type_answers | as_nobody "-XX:DumpLoadedClassList=$home/answered" "${program[@]}" --plain
    as_nobody "-XX:DumpLoadedClassList=$home/status" "${program[@]}" status </dev/null
    cat -- "$home/answered" "$home/status" >"$home/lines"
}

# The same for the first menu as it mostly is: of somebody whose files did not change within the last seconds, at a
# start that has nothing to write down.
visit_menu() {
    sleep 3
    as_nobody "-Dtoeup.terminal=- 24 80" "${program[@]}" </dev/null
    see_menu "$home/menu" as_nobody "${program[@]}"
}

# Enter at the welcome and each warning sign, a number to each question, Enter to save.
type_answers() {
    printf '%s\n' '' '' '' '' '' '' '' '' '' '' '' 2 4 2 2 1 2 3 ''
}

# Lists in file $1 the classes that the first menu loads, of a JVM that $2 starts with the words that follow. It is told
# all that start tells; then the terminal says how large it is, and the key that goes down is pressed. Whoever types no
# more ends the program; what it does beside the menu should be done by then.
see_menu() {
    local list=$1 jvm=$2
    shift 2
    { sleep 0.7 && printf '\033[24;80R\033[B' && sleep 0.5; } | "$jvm" "-XX:DumpLoadedClassList=$list" \
        -Dtoeup.offset=+0000 "-Dtoeup.terminal=- /dev/fd/4" "$@" 4< <(printf '24 80\nset\n')
}

# Makes the archive $2 of the classes listed in home under the name $1.
make_archive() {
    # Numbers that each list counts for itself are of no use to all. What was compiled for Java 5 is kept wrongly: its
    # methods are not found later (AbstractMethodError, seen with Java 17).
    sed -e 's/ id: .*//' -e '/^picocli\//d' -- "$home/$1" >"$home/$1.classes"
    # From Java 24 on classes can be kept already joined to each other.
    as_nobody -XX:+AOTClassLinking -Xshare:dump "-XX:SharedClassListFile=$home/$1.classes" "-XX:SharedArchiveFile=$2" \
        "${program[@]}"
}

# In the foreground, so that Ctrl-C ends it.
as_nobody() {
    timeout --foreground 60 env -i HOME="$home" LC_ALL="${LC_ALL-}" LANG="${LANG-}" "$java" "${flags[@]}" \
        "$@" >/dev/null 2>&1
}

# Whoever presses keys while nothing happens must not have accepted pages that were never shown.
forget_typed() {
    [ ! -t 0 ] || while IFS= read -r -s -t 0.02 -n 1 -d ''; do :; done
}

# Makes and installs what a start needs, and sets what it takes.
make_ready() {
    build_if_needed
    provide start
    set_flags
    find_program
    choose_classes "$@"
    [ ${#light[@]} -eq 0 ] || is_archived || archive_classes
    [ "$waited" = false ] || forget_typed
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

# Does what the options at the beginning ask for; sets taken to how many there are, where a start is to follow.
take_options() {
    local testing=false packed=() given=$#
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
    taken=$((given - $#))
}
