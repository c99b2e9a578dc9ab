namespace Grader.Storage.Tests.Events;

public sealed class EventStoreOnSqliteTests() : EventStoreTests(TestDatabase.OnSqlite());

public sealed class EndpointStoreOnSqliteTests() : EndpointStoreTests(TestDatabase.OnSqlite());
