package vn.homphieu.datapackage.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;

/** An administrative unit and its place in the tree. */
public final class Area {

	private final String code;

	private final AreaLevel level;

	private final String type;

	private final String name;

	private final int line;

	private @Nullable Area parent;

	private final List<Area> children = new ArrayList<>(0);

	private int first;

	private int last;

	Area(String code, AreaLevel level, String type, String name, int line) {
		this.code = code;
		this.level = level;
		this.type = type;
		this.name = name;
		this.line = line;
	}

	void moveUnder(Area other) {
		this.parent = other;
	}

	/** Joins the children of its parent. */
	void join() {
		if (this.parent != null) {
			this.parent.children.add(this);
		}
	}

	/** Numbers this area and all below it, parents first, and tells the next number. */
	int number(int next) {
		this.first = next;
		int following = next + 1;
		for (Area child : this.children) {
			following = child.number(following);
		}
		this.last = following - 1;
		return following;
	}

	int line() {
		return this.line;
	}

	public String code() {
		return this.code;
	}

	public AreaLevel level() {
		return this.level;
	}

	public String type() {
		return this.type;
	}

	public String name() {
		return this.name;
	}

	public @Nullable Area parent() {
		return this.parent;
	}

	/**
	 * Returns its place in a walk of the tree, parents first.
	 * @return the first position of its subtree, 0 for the country
	 */
	public int first() {
		return this.first;
	}

	public int last() {
		return this.last;
	}

	public boolean isLeaf() {
		return this.children.isEmpty();
	}

	boolean contains(Area other) {
		return this.first <= other.first && other.first <= this.last;
	}

	/** The area of a level that this one lies in, or null. */
	@Nullable Area at(AreaLevel wanted) {
		Area area = this;
		while (area != null && area.level != wanted) {
			area = area.parent;
		}
		return area;
	}

}
