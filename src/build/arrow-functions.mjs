// Turns the function declarations of a bundle into constants, which the minifier makes smaller.
import vm from 'node:vm';
import ts from 'typescript';

/**
 * Rewrites `function name(…) {…}` at the top of a bundle (inside the function it is wrapped in) as
 * `const name = (…) => {…};`. A declaration is hoisted, so a minifier has to assume that it runs before the constants
 * above it have values, and inlines none of them. Functions that are constructed, assigned or use `this` or
 * `arguments` stay declarations, and so does each one that the bundle needs, while it is evaluated, before the line that
 * declares it: evaluating the result in a bare context finds these.
 * @param {string} script
 */
export function withArrowFunctions(script) {
  /** @type {Set<string>} */
  const neededEarly = new Set();
  for (;;) {
    const text = rewrite(script, neededEarly);
    const name = nameUsedTooEarly(text);
    if (name === null) return text;
    if (neededEarly.has(name)) throw new Error(`The bundle uses ${name} before it has a value`);
    neededEarly.add(name);
  }
}

/**
 * @param {string} script
 * @param {ReadonlySet<string>} neededEarly
 */
function rewrite(script, neededEarly) {
  const source = ts.createSourceFile('bundle.js', script, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const fixed = fixedNames(source);
  let text = '';
  let copied = 0;
  for (const statement of bundleStatements(source)) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name || !statement.body) continue;
    const name = statement.name.text;
    if (statement.asteriskToken || fixed.has(name) || neededEarly.has(name) || usesOwnThis(statement))
      continue;
    const isAsync = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
    const parameters = script.slice(statement.parameters.pos - 1, statement.body.getStart()).trimEnd();
    text += script.slice(copied, statement.getStart());
    text += `const ${name} = ${isAsync ? 'async ' : ''}${parameters} => ${statement.body.getText()};`;
    copied = statement.end;
  }
  return text + script.slice(copied);
}

/**
 * The statements inside the function that a bundle is wrapped in.
 * @param {ts.SourceFile} source
 */
function bundleStatements(source) {
  /** @type {readonly ts.Statement[] | undefined} */
  let found;
  ts.forEachChild(source, function visit(node) {
    if (found !== undefined) return;
    if (ts.isArrowFunction(node) && ts.isBlock(node.body)) found = node.body.statements;
    else ts.forEachChild(node, visit);
  });
  if (found === undefined) throw new Error('The bundle is not wrapped in a function');
  return found;
}

/**
 * Names that are constructed, assigned to, or asked for their prototype or instances.
 * @param {ts.SourceFile} source
 */
function fixedNames(source) {
  /** @type {Set<string>} */
  const names = new Set();
  ts.forEachChild(source, function visit(node) {
    const used = fixedNameIn(node);
    if (used !== undefined && ts.isIdentifier(used)) names.add(used.text);
    ts.forEachChild(node, visit);
  });
  return names;
}

/**
 * @param {ts.Node} node
 * @returns {ts.Node | undefined}
 */
function fixedNameIn(node) {
  if (ts.isNewExpression(node)) return node.expression;
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'prototype' ? node.expression : undefined;
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.InstanceOfKeyword) return node.right;
  const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  return isAssignment ? node.left : undefined;
}

/**
 * True also where only a function inside it does.
 * @param {ts.Node} node
 * @returns {boolean}
 */
function usesOwnThis(node) {
  return (
    node.kind === ts.SyntaxKind.ThisKeyword ||
    ts.isMetaProperty(node) ||
    (ts.isIdentifier(node) && node.text === 'arguments') ||
    (ts.forEachChild(node, usesOwnThis) ?? false)
  );
}

/**
 * Evaluates the bundle: its top level makes no service call, so each evaluation goes the same way.
 * @param {string} text
 */
function nameUsedTooEarly(text) {
  try {
    new vm.Script(text).runInContext(vm.createContext({}));
    return null;
  } catch (failure) {
    const message =
      typeof failure === 'object' && failure !== null && 'message' in failure ? String(failure.message) : '';
    const name = /^Cannot access '(\w+)' before initialization$/u.exec(message)?.[1];
    if (name === undefined) throw failure;
    return name;
  }
}
