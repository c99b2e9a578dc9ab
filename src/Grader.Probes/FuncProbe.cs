using System.Diagnostics;

namespace Grader.Probes;

/// <summary>A function that counts its calls. Hand <see cref="Func"/> to student code.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[StackTraceHidden]
public sealed class FuncProbe<T, TResult> : CallProbe
{
    internal FuncProbe(Func<T, TResult> function) => Func = [StackTraceHidden] (argument) =>
    {
        Keep(argument);
        CountCall(IsTraced ? ScalarValue.Of(argument) : default);
        return KeepResult(function(argument));
    };

    /// <summary>The delegate for student code.</summary>
    public Func<T, TResult> Func { get; }
}
