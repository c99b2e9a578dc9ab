using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Serve;

/// <summary>The options that say how the service is set up; the same for whoever runs it and whoever examines it.</summary>
internal sealed class ServeArguments
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

    public ServeArguments(Command command)
    {
        role.AcceptOnlyFromAmong(ServeOptions.Api, ServeOptions.Worker, ServeOptions.All);
        bus.AcceptOnlyFromAmong(ServeOptions.Memory, ServeOptions.RabbitMq);
        foreach (var option in new Option[] { address, port, role, bus, database, pack, noSandbox }) command.Add(option);
        command.Add(settings);
    }

    public ServeOptions Read(ParseResult parsed) => new()
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
