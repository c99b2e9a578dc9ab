namespace Grader.Service.Keys;

/// <summary>Who may use the API.</summary>
public sealed class KeyOptions : IValidatableObject
{
    public const string Section = "Keys";

    /// <summary>Whether a request needs an API key. Without, whoever reaches the API may use all of it.</summary>
    public bool Required { get; set; } = true;

    /// <summary>
    /// The first key of an empty database, which may do everything. If none is set, the service creates one, logs it, and writes it to
    /// <see cref="File"/>. It has no effect once there is a key.
    /// </summary>
    public string? First { get; set; }

    /// <summary>Where the service writes the first key, for commands on this machine; by default beside the embedded database.</summary>
    public string? File { get; set; }

    /// <summary>Requests per minute for each key that has no limit of its own.</summary>
    [Range(1, 1_000_000)]
    public int PerMinute { get; set; } = 60_000;

    /// <summary>Requests per minute without a valid key, for each address.</summary>
    [Range(1, 1_000_000)]
    public int PerMinuteWithoutKey { get; set; } = 120;

    /// <summary>Submissions per minute for each student that a platform names.</summary>
    [Range(1, 1_000_000)]
    public int PerMinuteAndStudent { get; set; } = 60;

    /// <summary>How long a key that was checked is taken to be valid: so long a revoked one still works.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromSeconds(2);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (First is { Length: > 0 } key && !ApiKeyText.IsWellFormed(key))
            yield return new($"{Section}:{nameof(First)} must be a key such as './grader keys generate' prints.");
    }
}
