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
    [Range(1024, 64 << 20)]
    public long MaxBodyBytes { get; set; } = 2 << 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!System.Net.IPAddress.TryParse(Address, out _))
            yield return new($"{Section}:{nameof(Address)} must be an IP address, not '{Address}'.");
        if (PublicUrl is { IsAbsoluteUri: false })
            yield return new($"{Section}:{nameof(PublicUrl)} must be absolute, such as https://grader.example.");
    }
}
