namespace Grader.Grading.Policy.Rules;

/// <summary>What the policy says about one type or member.</summary>
/// <param name="Refusal">The message for the student; null where it is allowed.</param>
/// <param name="Construct">What to report in its stead; see <see cref="AdviceEntry"/>.</param>
/// <param name="OnlyIn">Where the compiler may emit it all the same; null where nobody may.</param>
internal readonly record struct Permission(string? Refusal, EmissionContext? OnlyIn, string? Construct = null)
{
    public static Permission Granted { get; }

    public bool IsGranted => Refusal is null;
}
