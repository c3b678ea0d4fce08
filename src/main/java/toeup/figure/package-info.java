/** The moving picture of an exercise: bodies, poses, the picture at a given moment, and its cells on a grid. */
package toeup.figure;
