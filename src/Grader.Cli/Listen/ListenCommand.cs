using System.CommandLine.Parsing;
using Grader.Webhooks.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Listen;

/// <summary><c>grader listen</c>: brings webhooks to a developer's machine, which the service cannot reach.</summary>
internal sealed class ListenCommand : Command
{
    private readonly Option<Uri> forward = new("--forward")
    {
        Description = "Where to post each event, such as http://localhost:5000/hooks/grader.",
        Required = true,
        CustomParser = ParseUrl,
        HelpName = "URL",
    };

    private readonly Option<string?> secret = new("--secret")
    {
        Description = "The secret that signs them, whsec_…; a new one by default, which is printed.",
    };

    private readonly Option<string?> after = new("--after")
    {
        Description = "The cursor after which to begin; by default with the next event.",
        HelpName = "CURSOR",
    };

    private readonly Option<bool> all = new("--all") { Description = "Begins with the oldest event that is kept." };

    private readonly Option<string?> type = new("--type") { Description = "Only events of this type, such as submission.graded." };

    private readonly Option<bool> once = new("--once")
    {
        Description = "Ends when there are no more events, instead of waiting for the next.",
    };

    public ListenCommand()
        : base("listen", "Follows the events of a running service and posts each one, signed, to an address.")
    {
        foreach (var option in new Option[] { forward, secret, after, all, type, once }) Options.Add(option);
        Validators.Add(result =>
        {
            if (result.GetResult(after) is not null && result.GetValue(all)) result.AddError("Give either --after or --all.");
        });
        var connection = new ServiceConnection(this);
        SetAction((parsed, cancellationToken) => connection.RunAsync(parsed, service => ListenAsync(parsed, service, cancellationToken)));
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError("--forward must be an address such as http://localhost:5000/hooks/grader.");
        return null;
    }

    private async Task<int> ListenAsync(ParseResult parsed, HttpClient service, CancellationToken cancellationToken)
    {
        if (ReadSecret(parsed) is not { } key) return ExitCode.UsageError;

        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var receiver = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
        receiver.Timeout = TimeSpan.FromSeconds(15);
        var feed = new EventFeed(service, parsed.GetValue(type), parsed.GetValue(once));
        var forwarder = new EventForwarder(receiver, parsed.GetValue(forward)!, key, TimeProvider.System);
        var cursor = parsed.GetValue(all) ? null : parsed.GetValue(after) ?? EventFeed.FromNowOn;
        while (true)
        {
            if (await feed.ReadAsync(cursor, cancellationToken) is not { } page) return ExitCode.UsageError;

            foreach (var happened in page.Events) Console.WriteLine(await forwarder.ForwardAsync(happened, cancellationToken));
            cursor = page.Next;
            if (!parsed.GetValue(once) || page.More) continue;

            Console.Error.WriteLine($"To go on from here: --after {cursor}");
            return ExitCode.Passed;
        }
    }

    private WebhookSecret? ReadSecret(ParseResult parsed)
    {
        if (parsed.GetValue(secret) is { } text)
        {
            if (WebhookSecret.TryParse(text, out var given, out var problem)) return given;
            UsageError.Report($"--secret: {problem}");
            return null;
        }

        var made = WebhookSecret.Generate();
        Console.Error.WriteLine($"Signed with {made.Reveal()}");
        return made;
    }
}
