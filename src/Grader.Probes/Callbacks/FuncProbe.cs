using Grader.Probes.Callbacks;
using Grader.Probes.Sessions;

namespace Grader.Probes;

/// <summary>A function that counts its calls. Hand <see cref="Func"/> to student code.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public sealed class FuncProbe<T, TResult> : CallProbe
{
    private readonly Func<T, TResult> function;
    private List<T>? arguments;

    internal FuncProbe(Func<T, TResult> function)
    {
        this.function = function;
        Func = Invoke;
    }

    /// <summary>The delegate for student code.</summary>
    public Func<T, TResult> Func { get; }

    /// <summary>The arguments in the order of the calls; empty unless an assertion has asked to keep them.</summary>
    internal IReadOnlyList<T> Arguments => arguments ?? [];

    internal void KeepArguments() => arguments = [];

    internal override void Restart()
    {
        base.Restart();
        if (arguments is not null) arguments = [];
    }

    private TResult Invoke(T argument)
    {
        arguments?.Add(argument);
        CountCall(IsTraced ? ScalarValue.Of(argument) : default);
        return function(argument);
    }
}
