/** The real program where calls to the system fail, disks are full or gone, and others look on. */
package toeup.faults;
