namespace Grader.Client;

/// <summary>Where the service is, and how patient the client is with it.</summary>
public sealed record GraderClientOptions
{
    /// <summary>The address of the service, such as <c>https://grader.example</c>; a path in it stays in front of <c>/v1</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>Sent as <c>Authorization: Bearer grd_…</c>; null for a service without keys.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one request of <see cref="GraderClient.WaitAsync"/> asks the service to wait; the service caps it.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent in all, if the service is busy or the connection breaks; at least 1.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>If the service asks to wait longer than this before the next attempt, the client gives up.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    // A record's text has every member, and this one must not reach a log.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Address = {Address}");
        return true;
    }
}
