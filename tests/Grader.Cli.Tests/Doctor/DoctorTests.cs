using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Doctor;

[Trait("Lane", "slow")]
public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Exits_0_where_grading_works_and_leaves_nothing_behind()
    {
        var run = await Repository.RunGraderAsync(["doctor"], folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^(ok|weak) +sandbox +tier ", run.Output);
        Assert.Matches(@"(?m)^ok +database ", run.Output);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Exits_3_when_the_broker_is_not_there()
    {
        var run = await Repository.RunGraderAsync(["doctor", "--bus", "rabbitmq", "Bus:Port=1"], folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Matches(@"(?m)^broken +broker +RabbitMQ at localhost:1,", run.Output);
    }

    [Fact]
    public async Task Exits_3_when_the_database_is_no_database()
    {
        var path = folder.Write("notes.db", new string('x', 4096));

        var run = await Repository.RunGraderAsync(["doctor", "--database", path], folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Matches(@"(?m)^broken +database ", run.Output);
    }
}
