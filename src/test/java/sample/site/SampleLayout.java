package sample.site;

/** A type of the last module. */
public class SampleLayout {

}
