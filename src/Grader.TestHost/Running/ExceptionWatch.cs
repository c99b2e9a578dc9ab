using System.Runtime.ExceptionServices;

namespace Grader.TestHost.Running;

/// <summary>Notices what must not stay unnoticed when student code catches the exception and goes on.</summary>
internal sealed class ExceptionWatch : IDisposable
{
    public ExceptionWatch() => AppDomain.CurrentDomain.FirstChanceException += OnException;

    public bool HitHeapLimit { get; private set; }

    /// <summary>The runtime keeps what a static initializer threw, and throws it again: a store for the next test.</summary>
    public bool InitializerThrew { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnException;

    private void OnException(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        HitHeapLimit |= thrown.Exception is OutOfMemoryException and not InsufficientMemoryException;
        InitializerThrew |= thrown.Exception is TypeInitializationException;
    }
}
