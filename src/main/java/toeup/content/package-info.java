/** What ships in data/, and a user's own additions, read and checked. */
package toeup.content;
