package org.pccgraph.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Puts itself between the driver and those who use its sessions, and notes every
 * statement that they run and what each transaction says of itself.
 *
 * @param counter where it is noted
 */
record CountingDriverPostProcessor(StatementCounter counter) implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? count(Driver.class, driver) : bean;
	}

	private <T> T count(Class<T> type, T target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> invoke(target, method, arguments)));
	}

	private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		Object[] passed = (arguments != null) ? arguments.clone() : new Object[0];
		if (method.getName().equals("run")) {
			this.counter.add((passed[0] instanceof Query query) ? query.text() : String.valueOf(passed[0]));
		}
		for (Object one : passed) {
			if (one instanceof TransactionConfig config) {
				this.counter.add(new TreeMap<>(Values.value(config.metadata()).asMap()));
			}
		}
		if (mayWrite(target, method, passed)) {
			this.counter.addWriting();
		}
		for (int i = 0; i < passed.length; i++) {
			passed[i] = countIn(passed[i]);
		}
		try {
			return countIn(method.invoke(target, passed));
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** A session that isn't said to read writes. */
	private static boolean mayWrite(Object target, Method method, Object[] passed) {
		boolean opens = target instanceof Driver && Set.of("session", "executableQuery").contains(method.getName());
		return method.getName().startsWith("executeWrite") || (opens && Arrays.stream(passed)
			.noneMatch((argument) -> argument instanceof SessionConfig config
					&& config.defaultAccessMode() == AccessMode.READ));
	}

	/** What is handed in to be given a transaction, or handed out to run statements. */
	@SuppressWarnings("unchecked")
	private @Nullable Object countIn(@Nullable Object value) {
		return switch (value) {
			case TransactionCallback<?> work -> (TransactionCallback<Object>) (transaction) -> work
				.execute(count(TransactionContext.class, transaction));
			case Consumer<?> work ->
				(Consumer<TransactionContext>) (transaction) -> ((Consumer<TransactionContext>) work)
					.accept(count(TransactionContext.class, transaction));
			case Session session -> count(Session.class, session);
			case Transaction transaction -> count(Transaction.class, transaction);
			case null, default -> value;
		};
	}

}
