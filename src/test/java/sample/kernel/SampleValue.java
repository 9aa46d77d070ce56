package sample.kernel;

import sample.site.SampleLayout;

/** Uses a module below its own. */
public class SampleValue {

	SampleLayout layout = new SampleLayout();

}
