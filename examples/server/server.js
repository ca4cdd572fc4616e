// POST /lint with {"text": "…"} answers what `lint` finds; POST /rewrite the mended text. Options of `lint` go beside the text.
import process from 'node:process'
import fastify from 'fastify'
import {createLinter} from 'tactful'

const linter = createLinter()
const body = {type: 'object', required: ['text'], properties: {text: {type: 'string', maxLength: 20_000}}}

export function server() {
  const app = fastify()
  app.post('/lint', {schema: {body}}, ({body: {text, ...options}}) => linter.lint(text, options))
  app.post('/rewrite', {schema: {body}}, ({body: {text, ...options}}) => linter.rewrite(text, options))
  // An option that does not exist is the caller's mistake, and the error says which is meant.
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof TypeError ? 400 : (error.statusCode ?? 500)
    return reply.code(status).send({error: status < 500 ? error.message : 'Something went wrong here.'})
  })
  return app
}

if (process.argv[1] === import.meta.filename) console.log(await server().listen({port: Number(process.env.PORT ?? 3000)}))
