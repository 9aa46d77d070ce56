package vn.homphieu.architecture.sample.kernel;

import vn.homphieu.architecture.sample.site.SampleLayout;

/** Uses a module below its own. */
public class SampleValue {

	SampleLayout layout = new SampleLayout();

}
