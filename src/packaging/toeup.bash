# shellcheck shell=bash disable=SC2207
# Completes the command line of toeup in bash, and in zsh by way of toeup.zsh. The tables between "begin" and "end" are
# made from the program's own help: mvn test -Dtest=CompletionTest -Dsnapshots.update=true

# Prints the options of the command $1, of the program itself without one.
_toeup_options() {
    case $1 in
        # begin options
        today) echo --window --font-size --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        start) echo --sets --reps --hold --rest --side --way --window --font-size --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        list) echo --category --seated --no-equipment --json --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        show) echo --figure --pen --size --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        progress) echo --days --json --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        records) echo --from --to --all --json --sets --reps --hold --pain --withdraw --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        log) echo --sets --reps --hold --side --on --pain --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        status) echo --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        patients) echo --yes --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        backup) echo --daily --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        restore) echo --check --anew --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        doctor) echo --repair --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        *) echo --data --patient --theme --plain --ascii --no-motion --sound --voice --help --version ;;
        # end options
    esac
}

_toeup_takes_value() {
    case $1 in
        # begin values
        --category | --daily | --data | --days | --font-size | --from | --hold | --on | --pain | --patient | --pen | --reps | --rest | --sets | --side | --size | --sound | --theme | --to | --voice | --way | --yes) ;;
        # end values
        *) return 1 ;;
    esac
}

# Prints what can stand for $3 after $2, in the command $1.
_toeup_choices() {
    case $2 in
        --theme) echo dark light contrast mono ;;
        --category) echo stretching strengthening balance ;;
        --side) echo left right both ;;
        --way) echo standard easier harder seated assisted ;;
        --pen) echo quarter half ascii ;;
        *) _toeup_takes_value "$2" || _toeup_words "$1" "$3" ;;
    esac
}

_toeup_words() {
    case $2 in
        -*) _toeup_options "$1" ;;
        *)
            case $1 in
                # begin words
                '') echo today start list show progress records log status patients backup restore doctor ;;
                start | show | log) echo ankle-adduction-abduction ankle-dorsiflexion ball-lifts calf-stretch heel-raises heel-to-toe-walk hip-rotations one-leg-stand plantar-fascia-stretch toe-tapping ;;
                # end words
                patients) echo add ;;
            esac
            ;;
    esac
}

_toeup() {
    local word=$2 previous=$3 command='' each before='' place=0
    # No word is asked for by its number: zsh counts otherwise than bash.
    for each in "${COMP_WORDS[@]}"; do
        if [ "$place" -gt 0 ] && [ "$place" -lt "$COMP_CWORD" ] && [ -z "$command" ]; then
            case $each in -*) ;; *) _toeup_takes_value "$before" || command=$each ;; esac
        fi
        before=$each
        place=$((place + 1))
    done
    if [ "$previous" = --data ]; then
        COMPREPLY=($(compgen -d -- "$word"))
    else
        COMPREPLY=($(compgen -W "$(_toeup_choices "$command" "$previous" "$word")" -- "$word"))
    fi
}

complete -F _toeup toeup
