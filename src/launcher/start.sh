# shellcheck shell=bash
# How the program is started and its terminal given back, whatever happens: shared by run.sh and by the start script of
# the bundle. Whoever reads this in has set here, the folder that holds data/, and before start: java, program (what the
# JVM is told to run) and classes (the archive of classes for this java).

case $here in
    /*) ;;
    .) here=$PWD ;;
    *) here=$PWD/${here#./} ;;
esac
readonly here

# The smallest and fastest of each kind: what starts in a blink needs no second compiler, collector thread or counters
# in a file. The heap begins small, as the first collections are cheaper than memory never touched before. There is
# one compiler, which runs where the program leaves it room, not in its stead on one of two processors; a JVM warns that
# threads are preferred only for root, which is not what it is asked for. Unknown ones are passed over by a JVM that can.
readonly LIGHT=(-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData
    -Xms8m -Xmx64m -XX:CICompilerCount=1
    -XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=10 -XX:-PrintWarnings)
# What of these this java takes: all or nothing.
light=("${LIGHT[@]}")
# Whether the archive of classes may be deleted, as it is made again when it is missing.
can_remake=false

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

# The same, and ends.
give_up() {
    say "$@"
    exit 1
}

# Sets flags to how the JVM runs; an archive of classes fits only a JVM that is started in the same way. Flags that the
# user has set for every JVM may not go together with ours, and come first.
set_flags() {
    [ -z "${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}" ] ||
        "$java" "${light[@]}" -version >/dev/null 2>&1 || light=()
    flags=("${light[@]}" -Djdk.console=java.base "-Dtoeup.home=$here")
}

# Begins to ask for the settings of the terminal, if there is one; start reads them.
ask_terminal() {
    [ -t 0 ] && [ -t 1 ] && exec {settings}< <(exec stty -g 2>/dev/null)
}

# Ends where no JVM can start, which it would say in its own words or not at all: it takes a colon for the end of a path,
# and where the language settings have plain ASCII alone it finds no path with other letters.
need_paths() {
    local path
    case $here in *:*) give_up run.colon "$here" ;; esac
    for path in "$here" "${HOME-}"; do
        ! has_other_letters "$path" || know_other_letters || give_up run.letters "$path"
    done
}

has_other_letters() {
    local LC_ALL=C
    case $1 in *[!\ -~]*) return 0 ;; *) return 1 ;; esac
}

know_other_letters() {
    case $(locale charmap 2>/dev/null || echo "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}") in
        ANSI_X3.4-1968 | US-ASCII | C | POSIX) return 1 ;;
    esac
}

# Sets cache to the folder for what can be made again; empty where there is no place for it.
name_cache() {
    cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    cache=${cache:+$cache/toeup}
}

# Sets mark to a file that is newer than the archive of classes if the JVM crashed with that; empty without a cache.
name_mark() {
    local cache
    name_cache
    mark=${cache:+$cache/crashed-${classes##*/}}
}

# Starts the program with the arguments given and the flags set, and ends as it ends.
start() {
    local terminal='' offset='' mark
    # How far the clock is from UTC just now: Java takes a fifth of its start to find out. See HereByScript.java.
    printf -v offset '%(%z)T' -1 2>/dev/null && flags+=("-Dtoeup.offset=$offset")
    [ -z "${settings-}" ] || { IFS= read -r terminal <&"$settings"; exec {settings}<&-; }
    if [ ${#light[@]} -gt 0 ]; then
        name_mark
        [ ! -s "$classes" ] || [ "$mark" -nt "$classes" ] || flags+=("-XX:SharedArchiveFile=$classes")
        # Asked by QUIT, a JVM would list its threads in the middle of the screen.
        flags+=(-Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput)
    fi
    if wants_window "$@"; then
        # A window of its own keeps its picture twice, at up to four times its size; of a large screen that is much.
        flags+=(-Xmx512m)
        terminal=''
    fi
    start_guarded "$@"
}

# Runs the JVM as a child: should it be killed without a chance to clean up, the terminal is given back in order.
start_guarded() {
    local jvm='' told='' code sets_up=false screen=true
    trap 'tell TERM' TERM QUIT  # a JVM keeps QUIT for itself
    trap 'tell HUP' HUP
    trap 'tell INT' INT
    if [ -n "$terminal" ] && wants_lines "$@"; then
        screen=false
        flags+=("-Dtoeup.lines=$terminal $(stty size 2>/dev/null)")
    elif [ -n "$terminal" ] && has_screens "$@"; then
        # While the JVM starts, which reads from there when it comes to the terminal; starting a process from Java takes
        # ten times as long. See Launched.java.
        exec 4< <(stty size -icanon -echo -isig -ixon -iexten min 1 time 0 2>/dev/null && echo set)
        flags+=("-Dtoeup.terminal=$terminal /dev/fd/4")
        sets_up=true
    fi
    # A shell gives a child in the background no input and makes it deaf to INT; both are undone here.
    exec 3<&0
    (trap - INT && exec "$java" "${flags[@]}" "${program[@]}" "$@") <&3 3<&- &
    jvm=$!
    [ -z "$told" ] || tell "$told"
    # A signal ends the wait, not the JVM: what counts is the JVM's own end.
    while
        told=''
        wait "$jvm"
        code=$?
        [ -n "$told" ]
    do :; done
    # A JVM that ended at once must not leave behind a terminal that is set up only then.
    [ "$sets_up" = false ] || while IFS= read -r _ <&4; do :; done
    case $code in
        129 | 130 | 143) ;;
        12[89] | 1[3-9][0-9]) tidy_up "$code" ;;
    esac
    [ "$sets_up" = false ] || stty "$terminal" 2>/dev/null
    [ "$code" -ne 1 ] || tell_why
    exit "$code"
}

# A JVM that cannot start at all, for lack of memory say, ends with 1 as the program does when it fails. With our flags
# only the program says why.
tell_why() {
    local words
    words=$("$java" "${light[@]}" -version 2>&1) || say run.java.fails "$java" "${words//$'\n'/ }"
}

tell() {
    told=$1
    [ -z "$jvm" ] || kill "-$1" "$jvm" 2>/dev/null
}

# Whether plain lines are asked for, as far as can be told without reading the settings.
wants_lines() {
    case ${ACCESSIBLE:-0}/${TERM-} in 0/dumb) return 0 ;; 0/*) ;; *) return 0 ;; esac
    case " $* " in *' --plain '*) return 0 ;; *) return 1 ;; esac
}

# Whether the command shows screens, as far as its first word behind the options tells. If in doubt it does not: screens
# then set up the terminal by themselves, while other commands would not get whole lines.
has_screens() {
    local word value=false
    for word; do
        [ "$value" = false ] || { value=false; continue; }
        case $word in
            --data | --patient | --theme | --sound | --voice) value=true ;;
            -*) ;;
            start | today) return 0 ;;
            *) return 1 ;;
        esac
    done
    return 0
}

# Whether screens are to be shown in a window of their own, so that the terminal, if there is any, is left alone.
wants_window() {
    local word
    for word; do
        [ "$word" = --window ] && return 0
    done
    return 1
}

# After a JVM that could not clean up by itself. Plain letters, visible cursor, cleared and left alternate screen; then
# the settings from before the start.
tidy_up() {
    if [ -n "$terminal" ]; then
        [ "$screen" = false ] || printf '\033[0m\033[?25h\033[2J\033[H\033[?1049l'
        stty "$terminal" 2>/dev/null
    fi
    # A JVM that crashes (not one that was killed) may have met a damaged archive.
    case $1 in 134 | 135 | 139) distrust ;; esac
    say run.ended.badly "$1"
}

# The next start does without the archive, or makes another.
distrust() {
    if [ "$can_remake" = true ]; then
        rm -f -- "$classes"
    else
        [ -z "$mark" ] || { mkdir -p -- "${mark%/*}" && : >"$mark"; } 2>/dev/null
    fi
}
