using Grader.Service.Queue;
using Microsoft.Extensions.Configuration;
using RabbitMQ.Client.Exceptions;

namespace Grader.Cli.Queue;

/// <summary><c>grader queue status|dead|replay|drain</c>: the queues of RabbitMQ.</summary>
internal sealed class QueueCommand : Command
{
    private const int MostListed = 100;

    public QueueCommand()
        : base("queue", "Shows the queues of RabbitMQ, and the messages that were given up.")
    {
        Add("status", "Says how many messages wait, and how many workers take them.", StatusAsync);
        Add("dead", $"Lists messages that were given up, {MostListed} at most. They stay.", DeadAsync);
        Add("replay", "Sends the messages that were given up to the workers again.", ReplayAsync);
        Add("drain", "Removes the messages that were given up, and prints each.", DrainAsync);
    }

    private void Add(string name, string description, Func<BrokerQueues, bool, CancellationToken, Task<int>> run)
    {
        var format = new FormatOption();
        var settings = new Argument<string[]>("SETTING")
        {
            Description = "Where the broker is, such as Bus:Host=rabbit Bus:User=grader; in the environment that is Bus__Host.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(name, description) { format, settings };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(settings) ?? [], broker => run(broker, format.IsJson(parsed), cancellationToken), cancellationToken));
        Subcommands.Add(command);
    }

    private static async Task<int> RunAsync(
        string[] settings, Func<BrokerQueues, Task<int>> run, CancellationToken cancellationToken)
    {
        if (settings.FirstOrDefault(setting => !setting.Contains('=')) is { } odd)
            return UsageError.Report($"'{odd}' is no setting; write Section:Name=value.");

        // The same sources in the same order as the service has.
        var options = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. settings.Select(setting => "--" + setting)])
            .Build().GetSection(BusOptions.Section).Get<BusOptions>() ?? new();
        try
        {
            await using var broker = await BrokerQueues.ConnectAsync(options, cancellationToken);
            return await run(broker);
        }
        catch (BrokerUnreachableException unreachable)
        {
            UsageError.Report(
                $"RabbitMQ at {options.Host}:{options.Port}, virtual host {options.VirtualHost}, user {options.User}: "
                + $"{unreachable.GetBaseException().Message.TrimEnd('.')}. Set Bus:Host, Bus:User and Bus:Password.");
            return ExitCode.MachineAtFault;
        }
        catch (PublishException refused)
        {
            UsageError.Report($"The broker did not take a message, which therefore stays: {refused.Message}");
            return ExitCode.MachineAtFault;
        }
    }

    /// <returns>1 when messages wait and nobody takes them, or some were given up.</returns>
    private static async Task<int> StatusAsync(BrokerQueues broker, bool json, CancellationToken cancellationToken)
    {
        var states = await broker.StateAsync(cancellationToken);
        if (json)
        {
            StdoutDocument.Write(states);
        }
        else
        {
            var table = ReportConsole.Table("queue", "waiting", "workers");
            foreach (var state in states)
            {
                table.AddRow(
                    state.Name, state.Exists ? state.Ready.ToString(CultureInfo.InvariantCulture) : "missing",
                    state.Consumers.ToString(CultureInfo.InvariantCulture));
            }

            ReportConsole.Stdout().Write(table);
        }

        return states.Any(state => state.NeedsAttention) ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static async Task<int> DeadAsync(BrokerQueues broker, bool json, CancellationToken cancellationToken)
    {
        var messages = new List<DeadMessage>();
        await broker.EachDeadAsync(MostListed, (message, _) =>
        {
            messages.Add(message);
            return Task.FromResult(DeadAction.Keep);
        }, cancellationToken);
        if (json) StdoutDocument.Write(messages);
        else foreach (var message in messages) Console.WriteLine(Untrusted.Line(Line(message)));
        return ExitCode.Passed;
    }

    private static async Task<int> ReplayAsync(BrokerQueues broker, bool json, CancellationToken cancellationToken)
    {
        // What was refused is kept without its key, so only its sender can send it again.
        var count = 0;
        await broker.EachDeadAsync(int.MaxValue, (message, _) =>
        {
            if (message.IsRefused) return Task.FromResult(DeadAction.Keep);
            count++;
            return Task.FromResult(DeadAction.Replay);
        }, cancellationToken);
        if (json) StdoutDocument.Write(new { replayed = count });
        else Console.WriteLine($"{count} messages were sent again.");
        return ExitCode.Passed;
    }

    private static async Task<int> DrainAsync(BrokerQueues broker, bool json, CancellationToken cancellationToken)
    {
        var messages = new List<DeadMessage>();
        await broker.EachDeadAsync(int.MaxValue, (message, _) =>
        {
            // Printed before it is gone.
            if (json) messages.Add(message);
            else Console.WriteLine(Untrusted.Line(Line(message)));
            return Task.FromResult(DeadAction.Remove);
        }, cancellationToken);
        if (json) StdoutDocument.Write(messages);
        return ExitCode.Passed;
    }

    private static string Line(DeadMessage message) =>
        $"{message.Queue}: {message.SubmissionId ?? message.Body}{(message.Reason is { } reason ? $" ({reason})" : "")}";
}
