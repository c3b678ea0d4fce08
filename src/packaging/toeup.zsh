#compdef toeup
# Zsh can use what completes for bash; it is read in when it is first needed.
autoload -Uz bashcompinit && bashcompinit
source /usr/share/bash-completion/completions/toeup
_bash_complete -F _toeup
