/**
 * How an article stands on the page: passages of lines, and what each passage is at first sight.
 * Read by the stages that cut a file into articles and that clean them.
 */
@NullMarked
package org.readout.extract.layout;

import org.jspecify.annotations.NullMarked;
