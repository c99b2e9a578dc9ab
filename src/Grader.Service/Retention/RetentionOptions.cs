using Grader.Storage;

namespace Grader.Service.Retention;

/// <summary>How long submissions are kept that are done with.</summary>
public sealed class RetentionOptions : IValidatableObject
{
    public const string Section = "Retention";

    /// <summary>
    /// The age, since it was accepted, at which a graded or cancelled submission is removed; null to keep all. Longer where its events are
    /// kept longer.
    /// </summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan? KeptFor { get; set; }

    /// <summary>The folder that gets what is removed; null to let it go.</summary>
    public string? Archive { get; set; }

    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Submissions in a transaction, and in a file of the archive.</summary>
    [Range(1, 10_000)]
    public int Batch { get; set; } = 200;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Archive is not null && KeptFor is null)
        {
            yield return new(
                $"{Section}:{nameof(Archive)} gets what is removed, but nothing is: set {Section}:{nameof(KeptFor)} too, "
                + "such as 365.00:00:00.");
        }

        if (Archive is { } folder && Problem(folder) is { } problem)
            yield return new($"{Section}:{nameof(Archive)}: {problem} Name a folder that the service may write to.");
    }

    private static string? Problem(string folder)
    {
        try
        {
            PrivateFolder.Create(folder);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return exception.Message;
        }
    }
}
