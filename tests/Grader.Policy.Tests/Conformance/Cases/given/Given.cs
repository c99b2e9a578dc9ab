public sealed record LogEntry(DateTimeOffset Time, string Level, string Message);
