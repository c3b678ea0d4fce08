/** Zip files: reads them so strictly that a hostile one does no harm, and writes plain ones. */
package toeup.zip;
