using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Running;

/// <summary>What the service logs, from Information upwards, to wait for and to look at.</summary>
internal sealed class LogLines : ILoggerProvider
{
    // Never decides a test that passes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<LogLine> lines = new();
    private readonly ConcurrentQueue<LogLine> unread = new();
    private readonly SemaphoreSlim written = new(0);

    public IReadOnlyCollection<LogLine> All => lines;

    /// <summary>Waits for a line that has the text, and forgets the lines up to it.</summary>
    public async Task SaysAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            await written.WaitAsync(patience.Token);
            if (unread.TryDequeue(out var line) && line.Text.Contains(text, StringComparison.Ordinal)) return;
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose() => written.Dispose();

    private void Add(LogLine line)
    {
        lines.Enqueue(line);
        unread.Enqueue(line);
        written.Release();
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add(new(category, logLevel, formatter(state, exception), exception));
    }
}

internal sealed record LogLine(string Category, LogLevel Level, string Text, Exception? Exception);
