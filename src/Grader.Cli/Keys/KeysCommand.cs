using System.Text.Json;
using Grader.Service.Keys;

namespace Grader.Cli.Keys;

/// <summary><c>grader keys</c>: the API keys of a running service.</summary>
internal sealed class KeysCommand : Command
{
    private const string Path = "/v1/keys";
    private const int WidestTable = 1000;
    private static readonly string[] Headings = ["id", "name", "key", "tenant", "scopes", "created", "last used", "state"];

    public KeysCommand()
        : base("keys", "Creates, lists and revokes the API keys of a running service.")
    {
        Subcommands.Add(Create());
        Subcommands.Add(List());
        Subcommands.Add(Revoke());
        Subcommands.Add(Generate());
    }

    private static Command Create()
    {
        var command = new Command("create", "Creates a key and prints it, this once.");
        var name = new Argument<string>("NAME") { Description = "What it is for, so that people can tell keys apart." };
        var scopes = new Option<string[]>("--scope")
        {
            Description = "What it may do: submit, read, manage, packs; submit and read by default.",
            DefaultValueFactory = _ => ["submit", "read"],
            AllowMultipleArgumentsPerToken = true,
        };
        var tenant = new Option<string?>("--tenant") { Description = "The only tenant whose submissions it sees; all by default." };
        var networks = new Option<string[]>("--network")
        {
            Description = "A network that it may be used from, such as 203.0.113.0/24; any by default.",
        };
        var perMinute = new Option<int?>("--per-minute") { Description = "Requests per minute; what the service says by default." };
        var quota = new Option<int?>("--daily-quota") { Description = "Submissions in 24 hours; no quota by default." };
        var days = new Option<int?>("--expires-in-days") { Description = "When it stops working; never by default." };
        command.Arguments.Add(name);
        foreach (var option in new Option[] { scopes, tenant, networks, perMinute, quota, days }) command.Options.Add(option);
        var connection = new ServiceConnection(command);
        command.SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, async http =>
        {
            var created = await ServiceConnection.SendAsync(http, HttpMethod.Post, Path, new
            {
                name = parsed.GetValue(name),
                scopes = parsed.GetValue(scopes),
                tenant = parsed.GetValue(tenant),
                networks = parsed.GetValue(networks),
                perMinute = parsed.GetValue(perMinute),
                dailyQuota = parsed.GetValue(quota),
                expiresInDays = parsed.GetValue(days),
            }, cancellationToken);
            if (created is not { } key) return ExitCode.UsageError;
            Console.Error.WriteLine($"{Text(key, "id")}, which is shown this once:");
            Console.WriteLine(Text(key, "key"));
            return ExitCode.Passed;
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists every key, without the keys themselves.");
        var connection = new ServiceConnection(command);
        command.SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, async http =>
        {
            if (await ServiceConnection.SendAsync(http, HttpMethod.Get, Path, null, cancellationToken) is not { } list)
                return ExitCode.UsageError;

            var table = new Table().Border(TableBorder.None);
            foreach (var heading in Headings) table.AddColumn(new TableColumn(heading).NoWrap());
            foreach (var key in list.GetProperty("keys").EnumerateArray()) table.AddRow([.. Cells(key).Select(Cell)]);
            var console = ReportConsole.Stdout();
            // A terminal that is narrower wraps lines; the table would break ids, which people copy.
            console.Profile.Width = WidestTable;
            console.Write(table);
            return ExitCode.Passed;
        }));
        return command;

        static Text Cell(string text) => new(Untrusted.Line(text));
    }

    private static Command Revoke()
    {
        var command = new Command("revoke", "Revokes a key; it stays in the list.");
        var id = new Argument<string>("ID") { Description = "The id of the key: key_…" };
        command.Arguments.Add(id);
        var connection = new ServiceConnection(command);
        command.SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, async http =>
            await ServiceConnection.SendAsync(
                http, HttpMethod.Delete, $"{Path}/{Uri.EscapeDataString(parsed.GetValue(id)!)}", null, cancellationToken) is null
                ? ExitCode.UsageError
                : ExitCode.Passed));
        return command;
    }

    private static Command Generate()
    {
        var command = new Command("generate", "Prints a new key for Keys:First, the first key of an empty database.");
        command.SetAction(_ =>
        {
            Console.WriteLine(ApiKeyText.Create());
            return ExitCode.Passed;
        });
        return command;
    }

    private static IEnumerable<string> Cells(JsonElement key) =>
    [
        Text(key, "id"), Text(key, "name"), Text(key, "hint") + "…", Text(key, "tenant", "all"),
        string.Join(' ', key.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString())),
        Day(Text(key, "createdAt")), Day(Text(key, "lastUsedAt", "never")), State(key),
    ];

    private static string State(JsonElement key) =>
        key.TryGetProperty("revokedAt", out var revoked) ? $"revoked {Day(revoked.GetString()!)}"
        : key.TryGetProperty("expiresAt", out var expires) ? $"expires {Day(expires.GetString()!)}"
        : "valid";

    // The date of a time, and words as they are.
    private static string Day(string time) => time.Split('T')[0];

    private static string Text(JsonElement element, string name, string missing = "") =>
        element.TryGetProperty(name, out var member) ? member.GetString() ?? missing : missing;
}
