namespace Grader.Service.Http;

/// <summary>Where the API listens and how others reach it.</summary>
public sealed class HttpOptions : IValidatableObject
{
    public const string Section = "Http";

    /// <summary>The IP address to listen on. Loopback by default, because anyone who reaches the API can use it.</summary>
    [Required]
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>0 means any free port.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 8080;

    /// <summary>How platforms reach the API, for the links in webhooks; null if they use the address itself.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>
    /// The largest request body in bytes. More than the files may have, because JSON can encode one byte of a file as six.
    /// </summary>
    [Range(typeof(long), "1024", "67108864")]
    public long MaxBodyBytes { get; set; } = 2 << 20;

    /// <summary>Bytes of all request bodies that are in memory at once.</summary>
    [Range(typeof(long), "1024", "1073741824")]
    public long MaxBufferedBytes { get; set; } = 32 << 20;

    /// <summary>How long a body may take to arrive.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the headers of a request may take to arrive. The server looks once a second.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan HeadersTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Connections at once, idle ones too. Further ones are closed without an answer.</summary>
    [Range(1, 100_000)]
    public int MaxConnections { get; set; } = 1000;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!System.Net.IPAddress.TryParse(Address, out _))
            yield return new($"{Section}:{nameof(Address)} must be an IP address, not '{Address}'.");
        if (PublicUrl is { IsAbsoluteUri: false })
            yield return new($"{Section}:{nameof(PublicUrl)} must be absolute, such as https://grader.example.");
        if (MaxBufferedBytes < MaxBodyBytes)
            yield return new($"{Section}:{nameof(MaxBufferedBytes)} must be at least {nameof(MaxBodyBytes)}.");
    }
}
