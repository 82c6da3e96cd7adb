/** Makes the reference of what templates are given, and holds it to the records. */
@org.jspecify.annotations.NullMarked
package org.readout.report.reference;
