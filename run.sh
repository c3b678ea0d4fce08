#!/bin/bash
# Starts Toe Up, after building it where the sources are newer than the build and after offering to install what
# is missing. See README.md. Here is only what a usual start needs, at which at most three small programs run at once
# before the JVM, and one beside it; for all else prepare.sh is read in.
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

# Begins to look for a source that is newer than the build.
look_for_changes() {
    [ -z "${changes-}" ] || exec {changes}<&-
    exec {changes}< <(exec find "$here/pom.xml" "$here/src/main" -newer "$here/target/toeup.jar" -print -quit \
        2>/dev/null)
}

# Begins to follow the links that lead to the java on the PATH.
follow_links() {
    [ -n "${JAVA_HOME-}" ] || ! hash java 2>/dev/null || exec {links}< <(exec readlink -f -- "${BASH_CMDS[java]}")
}

# What these find is read when it is needed; the slowest goes first, and the rest of the script is read in meanwhile.
look_for_changes
follow_links
# shellcheck source=src/launcher/start.sh
. "$here/src/launcher/start.sh"
need_paths
ask_terminal
readonly jar=$here/target/toeup.jar
# There while it is being built, and as old as what it was built from.
readonly begun=$here/target/build-begun

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

# Sets java_version to the main number, such as 17, java_build to the name of just this build of it, and light to the
# flags it takes. Starting a JVM only to ask it would cost more than all else here.
find_java_version() {
    local name value
    java_version='' java_build='' light=("${LIGHT[@]}")
    if [ -r "$java_home/release" ]; then
        while IFS='=' read -r name value; do
            case $name in
                JAVA_VERSION) java_version=${value//\"/} ;;
                JAVA_RUNTIME_VERSION) java_build=${value//\"/} ;;
            esac
        done <"$java_home/release"
    fi
    [ -n "$java_version" ] || { prepare; ask_java; }
    java_build=${java_build:-$java_version}
    java_version=${java_version#1.}  # Java 8 calls itself 1.8
    java_version=${java_version%%[!0-9]*}
}

# Whether there is a java, and it is new enough.
has_java() {
    find_java
    [ -n "$java" ] || return
    find_java_version
    [ "${java_version:-0}" -ge "$LEAST_JAVA" ]
}

is_built() {
    [ -f "$jar" ] && [ -d "$here/target/lib" ] && ! [ -e "$begun" ]
}

is_stale() {
    local change=''
    [ -n "${changes-}" ] || look_for_changes
    IFS= read -r change <&"$changes"
    exec {changes}<&-
    changes=''
    [ -n "$change" ]
}

# Sets program to what the JVM is told to run. It finds classes that it takes for its own all by itself, those of others
# by way of Java code that is slow at a start, which costs a seventh of it.
find_program() {
    local IFS=: jars=("$jar" "$here"/target/lib/*.jar)
    program=(-jar "$jar")
    [ ${#light[@]} -eq 0 ] || program=("-Xbootclasspath/a:${jars[*]}" -cp "$jar" toeup.cli.Main)
}

# Sets classes to the archive of classes for this start: that of the first menu for screens, else that of what is told
# in lines. What the other needs would be in the way, as a JVM makes ready all that an archive holds.
choose_classes() {
    local kind=lines
    ! has_screens "$@" || wants_lines "$@" || kind=menu
    classes=$here/target/$kind-$java_build.archive
}

# Whether the archive is there; a JVM does not notice that a jar was exchanged for another, such as a newer Lanterna.
is_archived() {
    local made_from
    [ -w "$here/target" ] && [ -d "$here/src/main" ] || return 0
    can_remake=true
    for made_from in "$jar" "$java" "$here"/target/lib/*.jar; do
        [ "$classes" -nt "$made_from" ] || return 1
    done
}

# Sets all that start needs, unless something is to be made or installed first.
is_ready() {
    has_java && is_built || return
    set_flags
    find_program
    choose_classes "$@"
    [ ${#light[@]} -eq 0 ] || is_archived || return
    ! is_stale
}

# Reads in what a usual start does without.
prepare() {
    # shellcheck source=src/launcher/prepare.sh
    [ -n "${prepared-}" ] || . "$here/src/launcher/prepare.sh"
}

case ${1-} in
    -y | --test | --bundle | --deb)
        prepare
        take_options "$@"
        shift "$taken"
        ;;
esac
is_ready "$@" || { prepare; make_ready "$@"; }
start "$@"
