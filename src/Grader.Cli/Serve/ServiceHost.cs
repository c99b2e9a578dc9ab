using System.Data.Common;
using System.Net.Sockets;
using Grader.Sandbox;
using Grader.Service;
using Grader.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Grader.Cli.Serve;

/// <summary>The service with its pipeline, in this process.</summary>
internal static class ServiceHost
{
    // Its exceptions name the setting, what stands there, and the type that it should be.
    private const string ConfigurationBinder = "Microsoft.Extensions.Configuration.Binder";

    /// <param name="configuration">What the command line says, each <c>--Section:Name=value</c>; configuration has the rest.</param>
    public static WebApplication Create(string[] configuration) =>
        GraderService.Create(configuration, builder => LogOnStderr(builder.Logging, builder.Configuration));

    /// <summary>Runs until the process is told to stop.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] configuration, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Create(configuration);
            await StartAsync(app, cancellationToken);
            Console.WriteLine($"Grader listens on {string.Join(", ", app.Urls)}");
            await app.WaitForShutdownAsync(cancellationToken);
            // A part that gave up, such as a sandbox that does not come up, stops the service and leaves its exit code.
            return Environment.ExitCode == 0 ? ExitCode.Passed : ExitCode.MachineAtFault;
        }
        catch (OptionsValidationException invalid)
        {
            return UsageError.Report(invalid.Failures);
        }
        catch (InvalidOperationException unreadable) when (unreadable.Source == ConfigurationBinder)
        {
            return UsageError.Report(unreadable.Message);
        }
        catch (Exception fault) when (WhyNot(fault) is { } reason)
        {
            UsageError.Report(reason);
            return ExitCode.MachineAtFault;
        }
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            // What has started already is told that it is stopped, or it would call that a failure of its own. The bus does so even then.
            app.Services.GetRequiredService<StartState>().HasFailed = true;
            app.Lifetime.StopApplication();
            throw;
        }
    }

    // What an operator can mend is said in a line; everything else is a fault of ours, with its stack.
    private static string? WhyNot(Exception fault) => fault switch
    {
        SandboxUnavailableException or DatabaseInUseException or DirectoryNotFoundException or UnauthorizedAccessException =>
            fault.Message,
        // A file of settings that cannot be read: which, and where in it.
        InvalidDataException => $"{fault.Message}{Cause(fault)}",
        DbException => $"The database cannot be opened (--database): {fault.Message}{Cause(fault)}",
        IOException { InnerException: AddressInUseException or SocketException } or IOException { InnerException: null } => fault.Message,
        _ => null,
    };

    private static string Cause(Exception fault) =>
        fault.InnerException is { } inner && !fault.Message.Contains(inner.Message, StringComparison.Ordinal) ? $" ({inner.Message})" : "";

    /// <summary>
    /// Logs a line each on stderr, so that stdout is the command's own: for people, or as JSON for programs
    /// (<c>Logging:Console:FormatterName=json</c>).
    /// </summary>
    private static void LogOnStderr(ILoggingBuilder logging, ConfigurationManager configuration)
    {
        logging.ClearProviders();
        if (configuration["Logging:Console:FormatterName"] == ConsoleFormatterNames.Json) logging.AddJsonConsole(Configure);
        else logging.AddSimpleConsole(console => { Configure(console); console.SingleLine = true; });
        // What the frameworks say of their own start, the service says in its own words.
        logging.AddFilter("Microsoft", LogLevel.Warning);
        var start = new StartState();
        logging.Services.AddSingleton(start);
        logging.AddFilter("MassTransit", level => level >= LogLevel.Warning && !start.HasFailed);
        // A start that fails throws, and the command says why in a line; a part that fails later is critical.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Whoever asks for the health gets it as an answer, however often; of every change there is a line already.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Critical);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        static void Configure(ConsoleFormatterOptions console)
        {
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss.fff'Z' ";
            console.UseUtcTimestamp = true;
            console.IncludeScopes = true;
        }
    }

    /// <summary>Whether the start has failed, and the command says why.</summary>
    private sealed class StartState
    {
        private volatile bool hasFailed;

        public bool HasFailed
        {
            get => hasFailed;
            set => hasFailed = value;
        }
    }
}
