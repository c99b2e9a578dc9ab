using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Usage;

/// <summary>What cannot be done is said on stderr in a line for each problem, with exit code 2 and nothing on stdout.</summary>
public sealed class WrongUsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("There is no command 'garde'. Did you mean 'grade'? See 'grader --help'.", "garde")]
    [InlineData("Required argument 'FILE' missing for command: 'grade'. See 'grader grade --help'.", "grade", "take-every")]
    [InlineData("There is no challenge 'take-evry'. Did you mean 'take-every'?", "grade", "take-evry", "Solution.cs")]
    [InlineData("There is no file 'nowhere.cs'.", "grade", "take-every", "nowhere.cs")]
    [InlineData("'.' is a folder; name its .cs files.", "grade", "take-every", ".")]
    [InlineData("'nowhere' is no pack: it has no folder 'challenges'.", "grade", "take-every", "Solution.cs", "--pack", "nowhere")]
    [InlineData("Argument 'xml' not recognized. Must be one of: 'text' 'json' 'exercism' 'gradescope' 'junit' 'tap' 'sarif' 'github' "
        + "See 'grader grade --help'.", "grade", "take-every", "Solution.cs", "--format", "xml")]
    [InlineData("Argument 'tap' not recognized. Must be one of: 'text' 'json' See 'grader verify --help'.", "verify", "--format", "tap")]
    [InlineData("--count must be at least 1. See 'grader bench --help'.", "bench", "--count", "0")]
    [InlineData("Cannot parse argument 'many' for option '--count' as a whole number. See 'grader bench --help'.", "bench", "--count",
        "many")]
    [InlineData(
        "--database takes the address of the PostgreSQL database: postgres://user:password@host/name.", "serve", "--database", "postgres")]
    [InlineData("'Bus' is no setting; write Section:Name=value.", "serve", "Bus")]
    [InlineData("Failed to convert configuration value 'abc' at 'Http:Port'", "serve", "Http:Port=abc")]
    [InlineData("Cannot parse argument 'x' for option '--repeat' as a whole number. See 'grader verify --help'.", "verify", "--repeat",
        "x")]
    [InlineData("--repeat must be at least 1. See 'grader verify --help'.", "verify", "--repeat", "0")]
    [InlineData("Cannot parse argument 'x' for option '--count' as a whole number. See 'grader try --help'.", "try", "--count", "x")]
    [InlineData("grader: Http:Port: The field Port must be between 0 and 65535.", "serve", "--port", "70000")]
    [InlineData("Argument 'boss' not recognized. Must be one of: 'api' 'worker' 'webhooks' 'all' See 'grader serve --help'.", "serve",
        "--role", "boss")]
    [InlineData("--role worker needs a database th", "serve", "--role", "worker")]
    [InlineData("Say what to do: create, list, revoke, generate. See 'grader --help'.", "keys")]
    [InlineData("There is no command 'creat'. Did you mean 'create'? See 'grader --help'.", "keys", "creat")]
    [InlineData("Required argument 'NAME' missing for command: 'create'. See 'grader keys create --help'.", "keys", "create")]
    [InlineData("Required argument 'ID' missing for command: 'revoke'. See 'grader keys revoke --help'.", "keys", "revoke")]
    [InlineData("Cannot parse argument 'x' for option '--per-minute' as a whole number. See 'grader keys create --help'.", "keys", "create",
        "x", "--per-minute", "x")]
    [InlineData("--url must be an address such as http://127.0.0.1:8080. See 'grader keys list --help'.", "keys", "list", "--url", "here")]
    [InlineData("No API key: set GRADER_KEY, or name a file with --key-file", "keys", "list", "--key-file", "nowhere.key")]
    [InlineData("Say what to do: show, rotate. See 'grader --help'.", "signing-key")]
    [InlineData("Say what to do: status, dead, replay, drain. See 'grader --help'.", "queue")]
    [InlineData("'rabbit' is no setting; write Section:Name=value.", "queue", "status", "rabbit")]
    [InlineData("Argument 'tap' not recognized. Must be one of: 'text' 'json' See 'grader queue dead --help'.", "queue", "dead", "--format",
        "tap")]
    public async Task Is_one_line_and_exit_2(string problem, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Contains(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("Notes.txt", "text", "A file's name is made of A-Z a-z 0-9 _ . - and ends in .cs")]
    [InlineData("Empty.cs", " \n", "'Empty.cs' is empty.")]
    [InlineData("Nul.cs", "a\0b", "'Nul.cs' contains a NUL character; send C# source text.")]
    public async Task Is_a_file_that_the_service_would_not_take_either(string name, string content, string problem)
    {
        folder.Write(name, content);

        var run = await RunAsync("grade", "take-every", name);

        Assert.Contains(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    /// <summary>The command line is right; what it names is not there.</summary>
    [Theory]
    [InlineData("http://127.0.0.1:1/ does not answer: ", "keys", "list", "--url", "http://127.0.0.1:1", "--key-file", "a.key")]
    [InlineData("http://127.0.0.1:1/ does not answer: ", "signing-key", "show", "--url", "http://127.0.0.1:1", "--key-file", "a.key")]
    [InlineData("RabbitMQ at 127.0.0.1:1, ", "queue", "status", "Bus:Host=127.0.0.1", "Bus:Port=1")]
    [InlineData("RabbitMQ at 127.0.0.1:1, ", "queue", "drain", "Bus:Host=127.0.0.1", "Bus:Port=1", "--format", "json")]
    public async Task A_service_that_is_not_there_is_one_line_and_exit_3(string problem, params string[] arguments)
    {
        folder.Write("a.key", "grd_x");

        var run = await RunAsync(arguments);

        Assert.Contains(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Is_a_file_over_64_kilobytes()
    {
        folder.Write("Big.cs", new string('/', 64 * 1024 + 1));

        var run = await RunAsync("grade", "take-every", "Big.cs");

        Assert.Equal(["grader: 'Big.cs' has more than 65536 bytes, which is what is taken at most."], run.ErrorLines);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Is_a_file_that_is_not_utf_8()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "Latin.cs"), [0x2f, 0x2f, 0xe9, 0x0a]);

        var run = await RunAsync("grade", "take-every", "Latin.cs");

        Assert.Equal(["grader: 'Latin.cs' is not UTF-8 text."], run.ErrorLines);
    }

    [Fact]
    public async Task Names_every_file_that_is_wrong()
    {
        var run = await RunAsync("grade", "take-every", "A.cs", "B.cs");

        Assert.Equal(["grader: There is no file 'A.cs'.", "grader: There is no file 'B.cs'."], run.ErrorLines);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => Repository.RunGraderAsync(arguments, folder.Path);
}
