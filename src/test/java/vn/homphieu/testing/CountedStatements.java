package vn.homphieu.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a portal prepares; imported into a test's context. */
public final class CountedStatements implements BeanPostProcessor {

	/** By thread: whatever else the portal does meanwhile is not counted. */
	private final ThreadLocal<AtomicInteger> prepared = ThreadLocal.withInitial(AtomicInteger::new);

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source && name.equals("dataSource")) ? new Counting(source) : bean;
	}

	/**
	 * Counts the statements of one piece of work in this thread.
	 * @param work the work
	 * @return how many were prepared
	 */
	public int of(Runnable work) {
		int before = this.prepared.get().get();
		work.run();
		return this.prepared.get().get() - before;
	}

	/** A data source whose connections are watched. */
	private final class Counting extends DelegatingDataSource {

		Counting(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (method.getName().equals("prepareStatement")) {
							CountedStatements.this.prepared.get().incrementAndGet();
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
