using System.Threading.Channels;
using Grader.Storage.Postgres;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Submissions;
using Microsoft.Extensions.Logging.Abstractions;

namespace Grader.Storage.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class SignalTests(PostgresFixture postgres) : IAsyncLifetime
{
    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SubmissionFixture fixture = new(postgres.NewDatabase());
    private readonly Channel<(string Channel, string Payload)> heard = Channel.CreateUnbounded<(string, string)>();
    private readonly SemaphoreSlim connected = new(0);
    private readonly CancellationTokenSource stopping = new();
    private PostgresDatabase listener = null!;
    private Task listening = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        await fixture.StartAsync();
        listener = new PostgresDatabase(PostgresAddress.Parse(postgres.Server.AddressOf("postgres") + ";Application Name=listener"));
        listening = new PostgresSignals(listener, TimeProvider.System, NullLogger<PostgresSignals>.Instance).ListenAsync(
            (channel, payload) => heard.Writer.TryWrite((channel, payload)), () => connected.Release(), stopping.Token);
        Assert.True(await connected.WaitAsync(Patience));
    }

    public async Task DisposeAsync()
    {
        await stopping.CancelAsync();
        await listening;
        await listener.DisposeAsync();
        await fixture.DisposeAsync();
    }

    [Fact]
    public async Task A_result_and_its_deliveries_are_signalled_when_they_are_committed()
    {
        await GradeAsync("sub_heard");

        Assert.Contains((DatabaseChannel.Submissions, "sub_heard"), await HearAsync(2));
    }

    [Fact]
    public async Task A_listener_whose_connection_dies_connects_again_and_says_so()
    {
        await postgres.Server.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listener'");
        Assert.True(await connected.WaitAsync(Patience));

        await GradeAsync("sub_after");

        Assert.Contains((DatabaseChannel.Submissions, "sub_after"), await HearAsync(2));
    }

    private async Task GradeAsync(string id)
    {
        await fixture.InsertAsync(id);
        await fixture.ClaimAsync(id);
        Assert.True(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result(id, attempt: 1), SubmissionFixture.Graded($"msg_{id}", id), CompletionFence.Worker, default));
    }

    private async Task<List<(string, string)>> HearAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var all = new List<(string, string)>();
        while (all.Count < count) all.Add(await heard.Reader.ReadAsync(patience.Token));
        return all;
    }
}
