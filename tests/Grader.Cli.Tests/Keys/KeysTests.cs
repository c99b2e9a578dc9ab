using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Keys;

/// <summary><c>grader keys</c> and <c>grader signing-key</c> against a service that runs.</summary>
[Trait("Lane", "slow")]
public sealed class KeysTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(Path.Combine(folder.Path, "grader.db"));

    public Task DisposeAsync() => service.DisposeAsync().AsTask();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_key_is_created_listed_and_revoked()
    {
        var created = await RunAsync("keys", "create", "the platform", "--scope", "submit", "read", "--tenant", "school-7");
        Assert.Equal(0, created.ExitCode);
        Assert.Matches("^grd_[0-9A-Za-z]{36}\n$", created.Output);
        var id = Assert.Single(created.ErrorLines).Split(',')[0];
        Assert.StartsWith("key_", id, StringComparison.Ordinal);

        var list = await RunAsync("keys", "list");
        Assert.Equal(0, list.ExitCode);
        Assert.DoesNotContain(created.Output.Trim(), list.Output, StringComparison.Ordinal);
        Assert.Matches($"{id} +the platform .* school-7 +submit read .* valid", list.Output);

        Assert.Equal(0, (await RunAsync("keys", "revoke", id)).ExitCode);
        Assert.Matches($"{id} .* revoked ", (await RunAsync("keys", "list")).Output);
    }

    [Fact]
    public async Task A_refusal_of_the_service_is_one_line_and_exit_2()
    {
        await RefusedAsync("400: /scopes/0: There is no such scope", "keys", "create", "x", "--scope", "boss");
        await RefusedAsync("404: There is no API key with this id", "keys", "revoke", "key_1");
        await RefusedAsync("400: /overlapSeconds: This must be a whole number", "signing-key", "rotate", "--overlap-seconds", "1");
        var read = await RunAsync("keys", "create", "reader", "--scope", "read");
        await File.WriteAllTextAsync(KeyFile, read.Output);
        await RefusedAsync("403: This needs an API key with the scope 'manage'", "keys", "list");
    }

    [Fact]
    public async Task The_signing_key_is_rotated_and_the_one_before_it_signs_for_a_while()
    {
        var before = await RunAsync("signing-key", "show");
        Assert.Matches("^whpk_[0-9A-Za-z+/=]+\n$", before.Output);

        var after = await RunAsync("signing-key", "rotate", "--overlap-seconds", "3600");

        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
        var lines = after.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.NotEqual(before.Output.Trim(), lines[0]);
        Assert.StartsWith($"{before.Output.Trim()}  until ", lines[1], StringComparison.Ordinal);
    }

    private string KeyFile => Path.Combine(folder.Path, "development.key");

    private async Task RefusedAsync(string problem, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Contains(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) =>
        Repository.RunGraderAsync([.. arguments, "--url", service.Address.AbsoluteUri, "--key-file", KeyFile], folder.Path);
}
