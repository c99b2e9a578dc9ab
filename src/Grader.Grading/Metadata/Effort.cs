namespace Grader.Grading.Metadata;

/// <summary>
/// Bounds the work on one assembly. Honest work is about linear in its size; hostile code multiplies types by instructions, or branches by
/// values on the stack, and the service's own process does the work. Counted in steps, so that the verdict does not depend on the machine.
/// </summary>
internal sealed class Effort
{
    /// <summary>Some tenths of a second.</summary>
    public const int MostSteps = 4_000_000;

    public int Spent { get; private set; }

    /// <exception cref="BadImageFormatException">Everything is spent.</exception>
    public void Spend(int steps = 1)
    {
        Spent += steps;
        if (Spent > MostSteps) throw new BadImageFormatException("Its types and methods multiply.");
    }
}
