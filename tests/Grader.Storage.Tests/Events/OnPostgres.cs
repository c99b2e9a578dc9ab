using Grader.Storage.Events;
using Grader.Storage.Tests.Postgres;

namespace Grader.Storage.Tests.Events;

[Collection(PostgresCollection.Name)]
public sealed class EventStoreOnPostgresTests(PostgresFixture postgres) : EventStoreTests(postgres.NewDatabase())
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_endpoint_that_is_deleted_meanwhile_gets_nothing(bool alone)
    {
        await Fixture.InsertEndpointAsync("whe_1");
        await using var deletion = await Fixture.Database.BeginWriteAsync(default);
        await deletion.ExecuteAsync("DELETE FROM webhook_endpoints", null, default);

        var append = Fixture.WriteAsync(async write =>
        {
            var happened = new NewEvent("msg_1", "", EventTypes.Test, null, "{}"u8.ToArray());
            if (alone) Assert.Null(await EventStore.AppendForAsync(write, "whe_1", happened, default));
            else await EventStore.AppendAsync(write, happened, default);
        });
        await Fixture.WaitForLocksAsync(append);
        await deletion.CommitAsync(default);
        await append;

        Assert.Empty(await Fixture.ReceiversAsync("msg_1"));
    }
}

[Collection(PostgresCollection.Name)]
public sealed class EndpointStoreOnPostgresTests(PostgresFixture postgres) : EndpointStoreTests(postgres.NewDatabase());
