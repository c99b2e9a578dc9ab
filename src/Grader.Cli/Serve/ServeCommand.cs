using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Serve;

/// <summary><c>grader serve</c></summary>
internal sealed class ServeCommand() : ServiceCommand("serve", "Runs the service.")
{
    protected override Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken) =>
        ServiceHost.RunAsync(options, cancellationToken);
}

/// <summary>A command with the options that say how the service is set up; the same to run it and to examine it.</summary>
internal abstract class ServiceCommand : Command
{
    private readonly Option<string?> address = new("--address") { Description = "The IP address to listen on; 127.0.0.1 by default." };
    private readonly Option<int?> port = new("--port") { Description = "The port to listen on; 8080 by default, 0 takes any free one." };
    private readonly Option<string?> role = new("--role") { Description = "What this process does; all by default." };
    private readonly Option<string?> bus = new("--bus") { Description = "What carries the messages; memory by default." };
    private readonly Option<string?> database = new("--database")
    {
        Description = "The file of the embedded database; data/grader.db by default.",
        HelpName = "PATH",
    };
    private readonly Option<string[]> pack = PackOption.Create();
    private readonly Option<bool> noSandbox = SandboxSettings.UnsafeOption();
    private readonly Argument<string[]> settings = new("SETTING")
    {
        Description = "Any other setting, such as Bus:Host=rabbit; in the environment that is Bus__Host.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    protected ServiceCommand(string name, string description)
        : base(name, description)
    {
        role.AcceptOnlyFromAmong(ServeOptions.Api, ServeOptions.Worker, ServeOptions.All);
        bus.AcceptOnlyFromAmong(ServeOptions.Memory, ServeOptions.RabbitMq);
        foreach (var option in new Option[] { address, port, role, bus, database, pack, noSandbox }) Options.Add(option);
        Arguments.Add(settings);
        SetAction((parsed, cancellationToken) => Read(parsed) switch
        {
            var options when options.Problem() is { } problem => Task.FromResult(UsageError.Report(problem)),
            var options => RunAsync(options, cancellationToken),
        });
    }

    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken);

    private ServeOptions Read(ParseResult parsed) => new()
    {
        Address = parsed.GetValue(address),
        Port = parsed.GetValue(port),
        Role = parsed.GetValue(role),
        Bus = parsed.GetValue(bus),
        Database = parsed.GetValue(database),
        Packs = parsed.GetValue(pack) ?? [],
        UnsafeNoSandbox = parsed.GetValue(noSandbox),
        Settings = parsed.GetValue(settings) ?? [],
    };
}
