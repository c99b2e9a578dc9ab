using Grader.Storage.Tests.Postgres;

namespace Grader.Storage.Tests.Events;

[Collection(PostgresCollection.Name)]
public sealed class EventStoreOnPostgresTests(PostgresFixture postgres) : EventStoreTests(postgres.NewDatabase());

[Collection(PostgresCollection.Name)]
public sealed class EndpointStoreOnPostgresTests(PostgresFixture postgres) : EndpointStoreTests(postgres.NewDatabase());
