using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Grader.Testing.Machine;

namespace Grader.Testing.Brokers;

/// <summary>
/// A broker of the tests' own, from the system's package: its own name, ports, port mapper and files, so that nothing of
/// a broker that runs on this machine is touched.
/// </summary>
public class RabbitMqServer : IAsyncDisposable
{
    private const string Server = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private const int Terminate = 15;
    private const int MaxAttempts = 3;

    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder folder = new();
    private int[] ports = FreePort.Take(3);
    private Process? server;

    public int Port => ports[0];

    /// <summary>What the service is told.</summary>
    public string[] Configuration =>
        ["--Bus:Transport=rabbitmq", "--Bus:Host=127.0.0.1", $"--Bus:Port={Port}"];

    /// <summary>Starts it for the first time, on ports that are free.</summary>
    public async Task CreateAsync()
    {
        if (!File.Exists(Server))
            throw new InvalidOperationException($"{Server} is missing: apt-get install rabbitmq-server");
        File.WriteAllText(folder.File("plugins"), "[].");
        for (var attempt = 1; ; attempt++)
        {
            WriteConfiguration();
            try
            {
                await StartAsync().ConfigureAwait(false);
                return;
            }
            catch (InvalidOperationException) when (attempt < MaxAttempts)
            {
                // Another program was quicker with a port that was free a moment ago: others then.
                ports = FreePort.Take(3);
            }
        }
    }

    private void WriteConfiguration() =>
        File.WriteAllText(folder.File("rabbitmq.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            listeners.tcp.local = 127.0.0.1:{Port}
            log.console = true
            log.console.level = warning
            log.file = false
            vm_memory_high_watermark.absolute = 512MiB
            disk_free_limit.absolute = 50MB

            """));

    /// <summary>Starts it on the files that it has.</summary>
    public async Task StartAsync()
    {
        server = Run(Server);
        using var patience = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(patience.Token).ConfigureAwait(false))
        {
            if (server.HasExited) throw new InvalidOperationException($"The broker ended with {server.ExitCode}.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Stops the broker as an operator does; its files stay.</summary>
    public async Task StopAsync()
    {
        if (server is null) return;
        // The script answers to TERM by stopping the node, and ends when that has ended.
        using var patience = new CancellationTokenSource(Patience);
        _ = NativeSignal.Send(server.Id, Terminate);
        await server.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        server.Dispose();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        using (var mapper = Run("epmd", "-port", Text(ports[2]), "-kill")) await mapper.WaitForExitAsync().ConfigureAwait(false);
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>rabbitmqctl.</summary>
    public async Task ControlAsync(params string[] arguments)
    {
        using var control = Run("/usr/lib/rabbitmq/bin/rabbitmqctl", ["--node", $"grader-{Text(Port)}@localhost", .. arguments]);
        await control.WaitForExitAsync().ConfigureAwait(false);
        if (control.ExitCode != 0) throw new InvalidOperationException($"rabbitmqctl {arguments[0]} ended with {control.ExitCode}.");
    }

    private Process Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var path = start.Environment["PATH"];
        start.Environment.Clear();
        foreach (var (name, value) in Settings()) start.Environment[name] = value;
        start.Environment["PATH"] = path;
#pragma warning disable RS0030 // A test starts the machine's own programs.
        var process = Process.Start(start)!;
#pragma warning restore RS0030
        // Unread pipes fill up and stop the program.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private IEnumerable<(string Name, string Value)> Settings() =>
    [
        ("HOME", folder.Path),
        ("LANG", "C.UTF-8"),
        ("RABBITMQ_NODENAME", $"grader-{Text(Port)}@localhost"),
        ("RABBITMQ_NODE_PORT", Text(Port)),
        ("RABBITMQ_DIST_PORT", Text(ports[1])),
        ("ERL_EPMD_PORT", Text(ports[2])),
        ("ERL_EPMD_ADDRESS", "127.0.0.1"),
        ("RABBITMQ_MNESIA_BASE", folder.File("mnesia")),
        ("RABBITMQ_LOG_BASE", folder.File("log")),
        ("RABBITMQ_CONFIG_FILE", folder.File("rabbitmq.conf")),
        ("RABBITMQ_CONF_ENV_FILE", "/dev/null"),
        ("RABBITMQ_ENABLED_PLUGINS_FILE", folder.File("plugins")),
        // One scheduler that sleeps when it has nothing to do: the cores are for what is tested.
        ("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 1:1 +sbwt none"),
    ];

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", Port, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
