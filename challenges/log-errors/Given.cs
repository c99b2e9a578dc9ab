/// <summary>One entry of a log.</summary>
/// <param name="Time">When it was written.</param>
/// <param name="Level">How serious it is: INFO, WARN, ERROR …</param>
/// <param name="Message">What happened.</param>
public sealed record LogEntry(DateTimeOffset Time, string Level, string Message);
