namespace Grader.Grading.Policy.Walk;

/// <summary>A value on the stack or in a variable, as far as references matter; the default does not matter.</summary>
/// <param name="IsBound">It is or holds a reference to memory that may end with the call.</param>
/// <param name="Place">The variable whose address it is, counted from 1; or <see cref="Nowhere"/>, or <see cref="Anywhere"/>.</param>
internal readonly record struct Reference(bool IsBound, int Place)
{
    /// <summary>No variable of this method: what a <c>ref</c> parameter points to, or an object.</summary>
    public const int Nowhere = 0;

    /// <summary>One of several.</summary>
    public const int Anywhere = -1;

    public static Reference Bound { get; } = new(true, Nowhere);

    public static Reference To(int variable) => new(true, variable + 1);

    public Reference Or(Reference other) => new(IsBound || other.IsBound, Place == other.Place ? Place : Anywhere);
}
