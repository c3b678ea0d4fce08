/** Runs the program the way a user does: in a real terminal, in a process of its own, as an ordinary user. */
package toeup.tmux;
