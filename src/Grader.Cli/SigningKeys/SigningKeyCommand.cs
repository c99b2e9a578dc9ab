using System.Text.Json;

namespace Grader.Cli.SigningKeys;

/// <summary><c>grader signing-key</c>: the key that a running service signs webhooks with (<c>v1a</c>).</summary>
internal sealed class SigningKeyCommand : Command
{
    private const string Path = "/v1/webhook-key";

    public SigningKeyCommand()
        : base("signing-key", "Shows and rotates the key that a running service signs webhooks with (v1a).")
    {
        Subcommands.Add(Show());
        Subcommands.Add(Rotate());
    }

    private static Command Show()
    {
        var command = new Command("show", "Prints the public keys that sign now, the newest first.");
        var connection = new ServiceConnection(command);
        command.SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, async http =>
            Print(await ServiceConnection.SendAsync(http, HttpMethod.Get, Path, null, cancellationToken))));
        return command;
    }

    private static Command Rotate()
    {
        var command = new Command("rotate", "Makes a new key. The one before it signs beside it until receivers know the new one.");
        var overlap = new Option<int?>("--overlap-seconds")
        {
            Description = "How long both sign: at least 60; a day unless the service is set up otherwise.",
        };
        command.Options.Add(overlap);
        var connection = new ServiceConnection(command);
        command.SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, async http =>
            Print(await ServiceConnection.SendAsync(
                http, HttpMethod.Post, $"{Path}/rotate", new { overlapSeconds = parsed.GetValue(overlap) }, cancellationToken))));
        return command;
    }

    /// <returns>The exit code.</returns>
    private static int Print(JsonElement? answer)
    {
        if (answer is not { } list) return ExitCode.UsageError;
        foreach (var key in list.GetProperty("keys").EnumerateArray())
        {
            var until = key.TryGetProperty("retiresAt", out var retires) ? $"  until {retires.GetString()}" : "";
            Console.WriteLine(Untrusted.Line(key.GetProperty("publicKey").GetString()! + until));
        }

        return ExitCode.Passed;
    }
}
