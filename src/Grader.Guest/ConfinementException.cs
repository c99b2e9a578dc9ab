namespace Grader.Guest;

/// <summary>The kernel refused a layer; the message names the call and its error.</summary>
public sealed class ConfinementException(string message) : Exception(message);
