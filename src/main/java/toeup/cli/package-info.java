/** Commands and the full-screen start; builds everything and carries out the session's effects. */
package toeup.cli;
