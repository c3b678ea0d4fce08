/** Runs the program in a window the way a user does: on a desktop, in a process of its own. */
package toeup.desktop;
